package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.tally.UnitReports;

/**
 * The unit reports whose fields were summed.
 *
 * @param cell the place, at the period of the reports
 * @param reporters the units whose own reports were summed
 * @param silent the lowest units expected that the sums do not cover
 * @param items the fields
 * @param portion what the fields of one report bring in
 * @param sums how the fields are summed for another place
 */
record ReportGround(
    Cell cell,
    List<OrgUnit> reporters,
    List<OrgUnit> silent,
    List<ReportItem> items,
    Function<RolledUp, Portion> portion,
    Function<Cell, Optional<RolledUp>> sums)
    implements Ground {
  /** The reports behind sums of fields. */
  static Ground of(
      Cell cell, RolledUp sums, ReportFields fields, Function<RolledUp, Portion> portion) {
    return new ReportGround(
        cell,
        sums.reporters(),
        sums.silent(),
        fields.items(),
        portion,
        other -> Optional.of(other.reports().of(fields)));
  }

  /** The later reports behind the mean incomes of two periods. */
  static Ground ofIncomes(Cell cell, RolledUp sums) {
    return new ReportGround(
        cell,
        sums.reporters(),
        sums.silent(),
        ReportFields.INCOMES.items(),
        ReportGround::income,
        other ->
            Optional.of(
                other.reports().rolledUp(other.ledger().reports().incomes(other.period()))));
  }

  /** The reports of the baseline behind them. */
  static Ground ofBaselineIncomes(Cell cell, RolledUp sums) {
    return new ReportGround(
        cell.at(cell.campaign().baseline()),
        atBaseline(cell, sums.reporters()),
        atBaseline(cell, sums.silent()),
        ReportFields.INCOMES.items(),
        ReportGround::income,
        other -> Optional.empty());
  }

  private static List<OrgUnit> atBaseline(Cell cell, List<OrgUnit> units) {
    return units.stream()
        .flatMap(unit -> cell.ledger().reports().baselineParts(unit, cell.period()).stream())
        .toList();
  }

  private static Portion income(RolledUp alone) {
    return new Portion(alone.sum(0).times(alone.sum(1)), alone.sum(1));
  }

  @Override
  public List<Kind> kinds() {
    return List.of(Kind.UNIT_REPORT);
  }

  @Override
  public List<Period> periods() {
    return List.of(cell.period());
  }

  @Override
  public void each(SentRecords sent, Consumer<Entry> taker) {
    for (OrgUnit unit : reporters) {
      report(unit).ifPresent(report -> taker.accept(entry(unit, report)));
    }
  }

  private Entry entry(OrgUnit unit, UnitReport report) {
    List<BigInteger> values =
        items.stream().map(item -> BigInteger.valueOf(report.counts().orZero(item))).toList();
    RolledUp alone = new RolledUp(values, Source.OWN, List.of(unit), List.of(), 0);
    return Entry.of(
        Kind.UNIT_REPORT,
        report.heading(),
        portion.apply(alone),
        Stream.iterate(0, i -> i < items.size(), i -> i + 1)
            .map(i -> new Entry.Field(items.get(i).column(), values.get(i).toString()))
            .toList());
  }

  private Optional<UnitReport> report(OrgUnit unit) {
    UnitReports reports = cell.ledger().evidence().reports();
    return cell.beside().isEmpty()
        ? reports.report(unit.code(), cell.period())
        : reports.report(unit.code(), cell.period(), cell.beside().get());
  }

  @Override
  public List<Absence> absences() {
    return Stream.concat(silent.stream().map(this::absence), unused()).toList();
  }

  private Absence absence(OrgUnit unit) {
    Optional<UnitReport> report = report(unit);
    if (report.isEmpty()) {
      return new Absence(Kind.UNIT_REPORT, cell.period(), unit, Absence.Why.MISSING);
    }
    List<String> empty =
        items.stream()
            .filter(item -> !report.get().counts().has(item))
            .map(ReportItem::column)
            .toList();
    Absence.Why why = empty.isEmpty() ? Absence.Why.NOT_PAIRED : Absence.Why.EMPTY_FIELD;
    return absence(unit, why, report.get(), empty);
  }

  private Absence absence(OrgUnit unit, Absence.Why why, UnitReport report, List<String> columns) {
    return new Absence(
        Kind.UNIT_REPORT,
        cell.period(),
        unit,
        why,
        Optional.of(report.heading().origin()),
        columns);
  }

  /** A unit's own report is never added to those of the units below it. */
  private Stream<Absence> unused() {
    return cell.place().members().stream()
        .flatMap(top -> cell.ledger().map(cell.period()).subtree(top).stream())
        .filter(
            unit -> cell.reports().ofKind(unit) && !holds(reporters, unit) && !holds(silent, unit))
        .flatMap(
            unit ->
                report(unit).stream()
                    .map(report -> absence(unit, Absence.Why.NOT_USED, report, List.of())));
  }

  private static boolean holds(List<OrgUnit> units, OrgUnit unit) {
    return units.stream().anyMatch(other -> other.code().equals(unit.code()));
  }

  @Override
  public Optional<Standing> standing(OrgUnit unit) {
    return sums.apply(cell.on(Place.of(unit)))
        .filter(RolledUp::present)
        .map(sum -> new Standing(sum.source(), sum.coverage()));
  }
}
