package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Sender;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Side;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.report.LeftOut;
import vn.chungtay.report.OutputTable;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/** What was sent for a figure but takes no part in it. */
final class LeftOutRecords {
  private final Run run;
  private final UnitTree tree;
  private final List<Side> sides;
  private final Texts texts;
  private final List<LeftOut> found = new ArrayList<>();

  private LeftOutRecords(Run run, UnitTree tree, List<Side> sides, Texts texts) {
    this.run = run;
    this.tree = tree;
    this.sides = sides;
    this.texts = texts;
  }

  /**
   * All of it, in order.
   *
   * @param tree the units as the figures show them
   */
  static List<LeftOut> of(Run run, UnitTree tree, List<Side> sides, Texts texts) {
    LeftOutRecords records = new LeftOutRecords(run, tree, sides, texts);
    records.rejected();
    records.setAside();
    if (!records.kinds().isEmpty()) {
      records.filesOut();
    }
    return records.found.stream().sorted(LeftOut.ORDER).toList();
  }

  private Set<Kind> kinds() {
    Set<Kind> kinds = new TreeSet<>();
    sides.stream().map(Side::kinds).forEach(kinds::addAll);
    return kinds;
  }

  /** Who sent records of a kind that could be in one of the sides. */
  private Predicate<Sender> senders(Kind kind) {
    return sides.stream()
        .filter(side -> side.kinds().contains(kind))
        .map(this::senders)
        .reduce(sender -> false, Predicate::or);
  }

  private Predicate<Sender> senders(Side side) {
    Set<String> periods = new TreeSet<>(Set.of(""));
    side.periods().forEach(period -> periods.add(period.code()));
    Predicate<Sender> there =
        side.place().block() && !tree.restated()
            ? run.intake().senders().at(side.place())
            : side.place().members().stream()
                .map(unit -> senders(unit, side.period()))
                .reduce(sender -> false, Predicate::or);
    return there.and(sender -> periods.contains(sender.period()));
  }

  /** Those at a unit or below it, also of units it holds on a restated map. */
  private Predicate<Sender> senders(OrgUnit unit, Period period) {
    Senders all = run.intake().senders();
    if (!tree.restated() || unit.code().equals(run.context().campaign().province())) {
      return all.at(unit.code());
    }
    Set<String> held =
        tree.at(period).subtree(unit).stream().map(OrgUnit::code).collect(Collectors.toSet());
    return sender -> all.unit(sender).filter(held::contains).isPresent();
  }

  private void rejected() {
    for (Kind kind : kinds()) {
      int unit = 3 + kind.position("unit_code").orElseThrow();
      int period = 3 + kind.position("period").orElseThrow();
      for (OutputTable table : new RejectedTables(run, senders(kind)).tables()) {
        if (table.name().equals(RejectedTables.name(kind))) {
          table
              .rows()
              .forEach(
                  row ->
                      found.add(
                          new LeftOut(
                              LeftOut.Why.REJECTED,
                              row.get(0),
                              Integer.parseInt(row.get(1)),
                              row.get(unit),
                              row.get(period),
                              row.get(2),
                              "")));
        }
      }
    }
  }

  private void setAside() {
    for (Kind kind : kinds()) {
      run.intake().findings().of(senders(kind)).listed().stream()
          .filter(finding -> setsAside(finding, kind))
          .forEach(
              finding ->
                  found.add(
                      new LeftOut(
                          LeftOut.Why.SET_ASIDE,
                          finding.origin().table(),
                          finding.origin().line(),
                          finding.unitCode(),
                          finding.period(),
                          finding.rule().code(),
                          texts.message(finding))));
    }
  }

  /** Findings about several records name their kind; of reports each has its own. */
  private static boolean setsAside(Finding finding, Kind kind) {
    return switch (finding.rule()) {
      case REPEATED_RECORD -> kind == Kind.HOUSEHOLDS;
      case SUPERSEDED_SUBMISSION ->
          finding.origin().line() > 0
              ? kind == Kind.UNIT_REPORT
              : finding.field().equals(kind.code());
      case REPEATED_SUBMISSION ->
          finding.origin().line() > 0 ? kind == Kind.UNIT_REPORT : kind == Kind.ACTIVITIES;
      default -> false;
    };
  }

  private void filesOut() {
    Collection<String> out = run.intake().files().out();
    run.intake().findings().listed().stream()
        .filter(Finding::isError)
        .filter(finding -> finding.origin().record() == 0)
        .filter(finding -> out.contains(finding.origin().file()))
        .forEach(
            finding ->
                found.add(
                    new LeftOut(
                        LeftOut.Why.FILE_OUT,
                        finding.origin().table(),
                        finding.origin().line(),
                        "",
                        "",
                        finding.rule().code(),
                        texts.message(finding))));
  }
}
