package vn.chungtay.submission;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/** The whole numbers of one unit report; an item that was left empty is absent, never 0. */
public final class ReportCounts {
  private final EnumMap<ReportItem, Long> values;

  public ReportCounts(Map<ReportItem, Long> values) {
    this.values = new EnumMap<>(ReportItem.class);
    this.values.putAll(values);
  }

  public OptionalLong get(ReportItem item) {
    Long value = values.get(item);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** The count, or 0 where an optional movement was left empty. */
  public long orZero(ReportItem item) {
    return values.getOrDefault(item, 0L);
  }

  /** Whether all of these were filled. */
  public boolean has(ReportItem... items) {
    return values.keySet().containsAll(Arrays.asList(items));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportCounts that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
