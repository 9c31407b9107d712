package vn.chungtay.reference;

import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Deprivations;

/**
 * From how many deprivations on a standard calls a household poor in many ways, of how many it
 * counts. The register has columns for some of them only; the others are never known.
 *
 * @param standard the id of the standard
 * @param columns one bit for each of the ten columns that the standard counts
 * @param indicators how many indicators the standard has, those without a column too
 * @param least the count k
 */
public record DeprivationCutoff(String standard, int columns, int indicators, int least) {
  private static final int TEN = (1 << Deprivation.values().length) - 1;

  /**
   * The indicators of 07/2021/NĐ-CP, of which three have no column: jobs, dependants, nutrition.
   */
  private static final int TWELVE = 12;

  static DeprivationCutoff ofTen(String standard, int least) {
    return new DeprivationCutoff(standard, TEN, Deprivation.values().length, least);
  }

  /** Nine of the ten columns; nutrition took the place of access to health services. */
  static DeprivationCutoff ofTwelve(String standard, int least) {
    return new DeprivationCutoff(
        standard, TEN & ~(1 << Deprivation.HEALTH_CARE.ordinal()), TWELVE, least);
  }

  public boolean counts(Deprivation deprivation) {
    return (columns >>> deprivation.ordinal() & 1) == 1;
  }

  /** The columns in which a household certainly is deprived. */
  public int present(Deprivations told) {
    return told.present() & columns;
  }

  /** The columns in which it may be deprived. */
  public int possible(Deprivations told) {
    return (told.present() | ~told.known()) & columns;
  }

  /** How many indicators are known of nobody. */
  public int withoutColumn() {
    return indicators - Integer.bitCount(columns);
  }
}
