package vn.chungtay.samples;

/**
 * How many households a unit had at the start of a year, what became of them, and how many it has.
 */
record Movement(
    int opening,
    int escaped,
    int otherDecrease,
    int relapsed,
    int arisen,
    int otherIncrease,
    int closing) {

  Movement {
    if (closing != opening - escaped - otherDecrease + relapsed + arisen + otherIncrease) {
      throw new IllegalArgumentException("the movement does not close");
    }
    if (Math.min(Math.min(escaped, otherDecrease), Math.min(arisen, closing)) < 0) {
      throw new IllegalArgumentException("a movement is negative");
    }
  }
}
