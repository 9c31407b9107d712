package vn.chungtay.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator as it is written: with {@code @ID} when it counts by a standard beside the one in
 * force.
 */
public record IndicatorName(Indicator indicator, Optional<String> standard) {
  public static IndicatorName of(Indicator indicator) {
    return new IndicatorName(indicator, Optional.empty());
  }

  /** The indicator of a code, or nothing. */
  public static Optional<IndicatorName> of(String code) {
    int at = code.indexOf('@');
    String bare = at < 0 ? code : code.substring(0, at);
    return Arrays.stream(Indicator.values())
        .filter(indicator -> indicator.code().equals(bare))
        .filter(indicator -> at < 0 || indicator.byStandard())
        .map(
            indicator ->
                new IndicatorName(
                    indicator, at < 0 ? Optional.empty() : Optional.of(code.substring(at + 1))))
        .findFirst();
  }

  /** All codes that may be written where some standards are known. */
  public static List<String> codes(Collection<String> standards) {
    return Arrays.stream(Indicator.values())
        .flatMap(
            indicator ->
                Stream.concat(
                    Stream.of(indicator.code()),
                    standards.stream()
                        .filter(id -> indicator.byStandard())
                        .map(id -> indicator.code() + "@" + id)))
        .toList();
  }

  public String code() {
    return standard.isEmpty() ? indicator.code() : indicator.code() + "@" + standard.get();
  }
}
