package vn.chungtay.indicator;

import vn.chungtay.measure.Ratio;
import vn.chungtay.tally.RegisterTally;

/**
 * Shares of all persons. Those who are counted come from the register, which lists the poor; all
 * persons come from the unit reports, or from the register when it lists everybody.
 */
final class PersonShares {
  private PersonShares() {}

  /** A share of all persons. */
  interface Share {
    Outcome of(RegisterTally tally, Ratio persons);
  }

  /**
   * A share over the households of communes that the denominator covers.
   *
   * @param standard whether there is a standard to count by
   */
  static Outcome over(Cell cell, boolean standard, Share share) {
    if (cell.campaign().census()) {
      return RegisterFormulas.over(
          cell,
          tally ->
              standard
                  ? share.of(tally, Weighted.of(tally.persons()))
                  : Outcome.none(Reason.NO_STANDARD));
    }
    RolledUp persons = cell.persons();
    int both = cell.reportedWithRegister(persons);
    return RegisterFormulas.over(
            cell,
            tally ->
                both == 0 && silent(cell, persons)
                    ? Outcome.none(Reason.NO_DATA)
                    : over(cell, standard, persons, share))
        .covering(persons.covering(both));
  }

  /** Whether no register came from anywhere that the persons are reported of. */
  private static boolean silent(Cell cell, RolledUp persons) {
    return persons.present()
        && persons.expected() > 0
        && cell.registerOf(persons.reporters()).records() == 0;
  }

  private static Outcome over(Cell cell, boolean standard, RolledUp persons, Share share) {
    boolean hasPersons =
        switch (cell.group()) {
          case ALL, URBAN, RURAL, REMOTE -> true;
          case MINORITY, PRIORITY, TYPE_A, TYPE_B, FEMALE_HEADED -> false;
        };
    if (!standard) {
      return Outcome.none(Reason.NO_STANDARD);
    }
    if (!hasPersons || !persons.present()) {
      return Outcome.none(Reason.NO_DENOMINATOR);
    }
    return share.of(cell.registerOf(persons.reporters()), persons.sum(0));
  }
}
