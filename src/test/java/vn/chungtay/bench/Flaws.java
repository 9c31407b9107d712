package vn.chungtay.bench;

/**
 * Which rows are faulty.
 *
 * @param invalid the share of rows with one wrong value
 * @param duplicates the share of rows with the id of the row above
 */
record Flaws(double invalid, double duplicates) {
  /** What is wrong with the row of a place of the commune's register in a year. */
  Flaw of(Commune commune, int place, int year) {
    Flaw drawn = drawn(commune, place, year);
    boolean alone =
        drawn == Flaw.ID_OF_THE_ROW_ABOVE
            && (place == 0 || drawn(commune, place - 1, year) != Flaw.NONE);
    return alone ? Flaw.NONE : drawn;
  }

  private Flaw drawn(Commune commune, int place, int year) {
    long draw = Draw.of(~commune.key(), (long) place * Years.COUNT + year);
    double chance = Draw.uniform(draw);
    if (chance < invalid) {
      return Flaw.ofOneValue(Draw.bits(draw, 0, 11));
    }
    return chance < invalid + duplicates ? Flaw.ID_OF_THE_ROW_ABOVE : Flaw.NONE;
  }

  /** Whether the row takes part in the figures: nothing is wrong with it or with its id below. */
  boolean accepted(Commune commune, int place, int year) {
    boolean doubled =
        place + 1 < commune.rows(year) && of(commune, place + 1, year) == Flaw.ID_OF_THE_ROW_ABOVE;
    return !doubled && of(commune, place, year) == Flaw.NONE;
  }
}
