package vn.chungtay.tally;

/**
 * What an income adds to the Watts sum: ln(line/income) in 1e-15. Incomes are round numbers, so
 * that most come again and again; those that came last are remembered.
 */
final class WattsTerms {
  private static final int SLOT_BITS = 12;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private final long[] lines = new long[1 << SLOT_BITS];
  private final long[] incomes = new long[1 << SLOT_BITS];
  private final long[] terms = new long[1 << SLOT_BITS];

  /** That of an income above 0. */
  long of(long line, long income) {
    int slot = (int) ((income * 31 + line) * STEP >>> (Long.SIZE - SLOT_BITS));
    if (incomes[slot] != income || lines[slot] != line) {
      incomes[slot] = income;
      lines[slot] = line;
      double log = StrictMath.log((double) line / income);
      terms[slot] = Math.round(log * LineTally.WATTS_SCALE);
    }
    return terms[slot];
  }
}
