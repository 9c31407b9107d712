package vn.chungtay.submission;

/**
 * Which of the ten deprivations a household has, as far as the record says.
 *
 * @param known one bit a deprivation, set where the field was filled
 * @param present one bit a deprivation, set where the household is deprived; only where known
 */
public record Deprivations(int known, int present) {
  /** A record that says nothing of deprivations. */
  public static final Deprivations UNKNOWN = new Deprivations(0, 0);

  private static final int ALL = (1 << Deprivation.values().length) - 1;

  public Deprivations {
    if ((known & ~ALL) != 0 || (present & ~known) != 0) {
      throw new IllegalArgumentException("expected present deprivations among the known ones");
    }
  }

  /** The number of deprivations the household certainly has. */
  public int least() {
    return Integer.bitCount(present);
  }

  /** The number it would have if every field left empty were a deprivation. */
  public int most() {
    return least() + Integer.bitCount(ALL & ~known);
  }
}
