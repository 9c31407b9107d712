package vn.chungtay.reference;

import java.util.OptionalLong;

/**
 * The income lines of one area, VND per person per month.
 *
 * @param nearPoor empty where the standard has no near-poor line
 */
public record PovertyLines(long poor, OptionalLong nearPoor) {
  public PovertyLines {
    if (poor <= 0 || nearPoor.orElse(poor) < poor) {
      throw new IllegalArgumentException("expected 0 < poor <= near_poor");
    }
  }
}
