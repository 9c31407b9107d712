package vn.chungtay.measure;

import java.math.BigInteger;

/**
 * From what part of all weights on a person counts as deprived in many ways: a fraction, never a
 * rounded number, so that who has exactly one third is on the right side of 1/3.
 */
public record Cutoff(long part, long whole) {
  /** At least 3 of the 10 indicators of the national standard of 2016-2020 (59/2015/QĐ-TTg). */
  public static final Cutoff NATIONAL_2016 = new Cutoff(3, 10);

  /** At least 3 of the 12 indicators of the national standard from 2022 (07/2021/NĐ-CP). */
  public static final Cutoff NATIONAL_2022 = new Cutoff(3, 12);

  public Cutoff {
    if (part <= 0 || part > whole) {
      throw new IllegalArgumentException("expected a part of a whole, found " + part + "/" + whole);
    }
  }

  /** Whether a score reaches the cutoff. */
  public boolean reachedBy(long score, long allWeights) {
    return BigInteger.valueOf(score)
            .multiply(BigInteger.valueOf(whole))
            .compareTo(BigInteger.valueOf(part).multiply(BigInteger.valueOf(allWeights)))
        >= 0;
  }

  double toDouble() {
    return (double) part / whole;
  }
}
