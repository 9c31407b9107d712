package vn.chungtay.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.reference.Campaign;

/**
 * An indicator as it is written: with {@code @ID} when it counts by a standard beside the one in
 * force.
 */
public final class IndicatorName {
  private final Indicator indicator;
  private final Optional<String> standard;
  private final String code;

  public IndicatorName(Indicator indicator, Optional<String> standard) {
    this.indicator = indicator;
    this.standard = standard;
    this.code = standard.map(id -> indicator.code() + "@" + id).orElse(indicator.code());
  }

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

  /** All that a campaign writes: by the standard in force, then by those beside it. */
  public static List<IndicatorName> written(Campaign campaign) {
    return Arrays.stream(Indicator.values())
        .filter(indicator -> !indicator.realTerms() || !campaign.deflator().isEmpty())
        .flatMap(
            indicator ->
                Stream.concat(
                    Stream.of(of(indicator)),
                    campaign.also().stream()
                        .filter(standard -> indicator.byStandard())
                        .map(standard -> new IndicatorName(indicator, Optional.of(standard.id())))))
        .toList();
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

  public Indicator indicator() {
    return indicator;
  }

  /** The standard beside the one in force that it counts by. */
  public Optional<String> standard() {
    return standard;
  }

  public String code() {
    return code;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndicatorName that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
