package vn.chungtay.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.UnitReport;

/** A parent's own report is the sum of its children, where all of them reported. */
final class ChildrenRule {
  private final Gathered gathered;
  private final Period period;
  private final UnitMap map;

  private ChildrenRule(Gathered gathered, Period period) {
    this.gathered = gathered;
    this.period = period;
    this.map = gathered.tree().at(period);
  }

  static void judge(Gathered gathered, Consumer<Finding> findings) {
    for (Period period : gathered.due()) {
      new ChildrenRule(gathered, period).judge(findings);
    }
  }

  private void judge(Consumer<Finding> findings) {
    for (OrgUnit unit : map.units()) {
      Optional<UnitReport> own = gathered.reports().report(unit.code(), period);
      if (own.isPresent() && !children(unit).isEmpty()) {
        for (ReportItem item : ReportItem.values()) {
          if (item != ReportItem.POOR_INCOME_PER_CAPITA) {
            judge(unit, own.get(), item, findings);
          }
        }
      }
    }
  }

  private void judge(OrgUnit unit, UnitReport own, ReportItem item, Consumer<Finding> findings) {
    OptionalLong said = own.counts().get(item);
    OptionalLong below = below(unit, item);
    if (said.isPresent() && below.isPresent() && said.getAsLong() != below.getAsLong()) {
      findings.accept(
          Complaint.of(
              Rule.CHILDREN_DIFFER_FROM_PARENT,
              own.heading(),
              "",
              item.column(),
              String.valueOf(said.getAsLong()),
              String.valueOf(children(unit).size()),
              String.valueOf(below.getAsLong()),
              String.valueOf(said.getAsLong() - below.getAsLong())));
    }
  }

  private List<OrgUnit> children(OrgUnit unit) {
    return map.children(unit).stream().filter(OrgUnit::territorial).toList();
  }

  /** The sum of the children, each by its own report or else by its own children. */
  private OptionalLong below(OrgUnit unit, ReportItem item) {
    long sum = 0;
    for (OrgUnit child : children(unit)) {
      OptionalLong of =
          gathered
              .reports()
              .counts(child.code(), period)
              .map(counts -> counts.get(item))
              .orElseGet(() -> below(child, item));
      if (of.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += of.getAsLong();
    }
    return children(unit).isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
