package vn.chungtay.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;

/**
 * What the unit reports say, item by item and rolled up, also where that is no indicator. When
 * small cells are hidden, only what an indicator shows is told: nobody has looked for what would
 * follow from the rest.
 */
public final class ReportedItems {
  private final Figures figures;
  private final Ledger ledger;

  ReportedItems(Figures figures, Ledger ledger) {
    this.figures = figures;
    this.ledger = ledger;
  }

  /** The sum of an item over a place, or over its urban or rural part. */
  public Outcome sum(ReportItem item, Period period, Place place, Group group) {
    return told(List.of(item), period, place, group, ReportFormulas.sum(item));
  }

  /** 100 times one item over another, summed over the units that filled both. */
  public Outcome share(ReportItem part, ReportItem whole, Period period, Place place, Group group) {
    return told(List.of(part, whole), period, place, group, ReportFormulas.share(part, whole));
  }

  private Outcome told(
      List<ReportItem> items, Period period, Place place, Group group, Formula formula) {
    if (figures.evidence().campaign().smallestCell() <= 1) {
      return formula.at(new Cell(ledger, place, period, group, Optional.empty()));
    }
    if (group == Group.ALL && items.equals(List.of(ReportItem.POOR_OPENING))) {
      return figures.opening(period, place);
    }
    return Arrays.stream(Indicator.values())
        .filter(indicator -> group == Group.ALL && shows(indicator, items))
        .findFirst()
        .map(IndicatorName::of)
        .map(name -> figures.figure(name, period, place, group).outcome())
        .orElseGet(() -> Outcome.none(Reason.SUPPRESSED));
  }

  private static boolean shows(Indicator indicator, List<ReportItem> items) {
    return indicator.comparison() == Comparison.NONE && indicator.items(Group.ALL).equals(items);
  }
}
