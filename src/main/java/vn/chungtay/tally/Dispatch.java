package vn.chungtay.tally;

/**
 * What many rows of a register have in common because they were sent together.
 *
 * @param edition hamlet and revision in one number
 * @param shift by how much the line of a row is larger than the number of its record
 */
record Dispatch(int file, int edition, int day, int shift) {
  @Override
  public int hashCode() {
    return ((31 * file + edition) * 31 + day) * 31 + shift;
  }
}
