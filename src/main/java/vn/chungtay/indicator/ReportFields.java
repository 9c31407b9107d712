package vn.chungtay.indicator;

import java.util.List;
import vn.chungtay.submission.ReportItem;

/** Fields of unit reports that are summed together, so that each report has all or counts not. */
final class ReportFields {
  /** The income of poor persons, and how many they are. */
  static final ReportFields INCOMES =
      new ReportFields(List.of(ReportItem.POOR_INCOME_PER_CAPITA, ReportItem.POOR_PERSONS));

  /** All persons. */
  static final ReportFields PERSONS = new ReportFields(List.of(ReportItem.TOTAL_PERSONS));

  private final List<ReportItem> items;
  private final int hash;

  ReportFields(List<ReportItem> items) {
    this.items = List.copyOf(items);
    this.hash = items.hashCode();
  }

  /** The fields in the order of their sums. */
  List<ReportItem> items() {
    return items;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof ReportFields that && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return items.toString();
  }
}
