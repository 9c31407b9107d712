package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/**
 * Tells where figures come from, by computing them once more and noting what is counted. Where
 * small cells are hidden it tells nothing but what the table of indicators tells.
 */
public final class Explanations {
  private final Figures figures;
  private final Ledger ledger;
  private final SentRecords sent;
  private final int most;

  /**
   * Explanations of some figures.
   *
   * @param most how many records of each unit are kept
   */
  public Explanations(Figures figures, SentRecords sent, int most) {
    this.figures = figures;
    this.ledger = figures.ledger();
    this.sent = sent;
    this.most = most;
  }

  /** Where one figure comes from; there need not be such a figure. */
  public Explanation of(IndicatorName name, Period period, Place place, String group) {
    return row(name, period, place, group)
        .map(this::of)
        .orElseGet(
            () ->
                none(
                    new Figure(
                        period,
                        place,
                        group,
                        name,
                        Outcome.none(Reason.NO_DATA),
                        Optional.empty(),
                        Optional.empty())));
  }

  /** Where a figure comes from that is a row of the table of indicators. */
  public Explanation of(Figure figure) {
    Explanation.Detail detail = detail(figure);
    boolean records = detail == Explanation.Detail.RECORDS;
    return new Explanation(
        figure,
        true,
        detail,
        records ? sides(figure) : List.of(),
        !records && figure.value().isPresent() ? parts(figure) : List.of(),
        records ? List.of() : silent(figure),
        assessments(figure));
  }

  private Explanation.Detail detail(Figure figure) {
    if (figures.guarded()) {
      return Explanation.Detail.GUARDED;
    }
    return sent.summed() && ofRegister(figure)
        ? Explanation.Detail.SUMMED
        : Explanation.Detail.RECORDS;
  }

  private boolean ofRegister(Figure figure) {
    return Notebook.of(ledger, figure).stream()
        .flatMap(strand -> strand.grounds().stream())
        .anyMatch(Ground::ofRegister);
  }

  private static Explanation none(Figure figure) {
    return new Explanation(
        figure, false, Explanation.Detail.RECORDS, List.of(), List.of(), List.of(), List.of());
  }

  /** The row of the table of indicators. */
  private Optional<Figure> row(IndicatorName name, Period period, Place place, String group) {
    return figures.at(period, place).stream()
        .filter(figure -> figure.name().equals(name) && figure.group().equals(group))
        .findFirst();
  }

  private List<Side> sides(Figure figure) {
    List<Strand> strands = Notebook.of(ledger, figure);
    boolean single =
        strands.size() == 1 && figure.name().indicator().comparison() != Comparison.PREVIOUS;
    List<Side> sides = new ArrayList<>();
    for (Strand strand : strands) {
      Side.Role later = single ? Side.Role.FIGURE : Side.Role.NOW;
      sides.add(side(figure, sides.isEmpty() ? later : Side.Role.THEN, strand));
    }
    return sides;
  }

  /** Which units sent nothing, which the table of completeness tells, too. */
  private List<Absence> silent(Figure figure) {
    return Notebook.of(ledger, figure).stream()
        .flatMap(strand -> strand.grounds().stream())
        .flatMap(ground -> ground.absences().stream())
        .filter(absence -> absence.why() == Absence.Why.MISSING)
        .filter(absence -> !Ground.came(ledger, absence.kind(), absence.period(), absence.unit()))
        .distinct()
        .toList();
  }

  private Side side(Figure figure, Side.Role role, Strand strand) {
    Set<Kind> kinds = new LinkedHashSet<>();
    Set<Period> periods = new LinkedHashSet<>();
    List<Absence> absences = new ArrayList<>();
    for (Ground ground : strand.grounds()) {
      kinds.addAll(ground.kinds());
      periods.addAll(ground.periods());
      absences.addAll(ground.absences());
    }
    absences.addAll(notInForce(strand));
    return new Side(
        role,
        strand.period(),
        strand.place(),
        unit(figure.name().indicator(), role),
        strand.outcome(),
        Sheaf.of(strand, sent, most),
        kinds,
        periods,
        absences);
  }

  /** What is compared in a change or multiplier has a unit of its own. */
  private static MeasureUnit unit(Indicator indicator, Side.Role role) {
    if (role == Side.Role.FIGURE) {
      return indicator.unit();
    }
    boolean incomes =
        indicator.family() == Family.REGISTER || indicator.unit() == MeasureUnit.RATIO;
    return incomes ? MeasureUnit.VND_PER_MONTH : MeasureUnit.PERCENT;
  }

  /** Units that belong here at another time. */
  private List<Absence> notInForce(Strand strand) {
    UnitMap map = ledger.map(strand.period());
    Set<String> here = new LinkedHashSet<>();
    strand.place().members().stream()
        .flatMap(top -> map.subtree(top).stream())
        .forEach(unit -> here.add(unit.code()));
    List<Absence> absences = new ArrayList<>();
    for (String code : ledger.evidence().tree().codes()) {
      List<OrgUnit> rows = ledger.evidence().tree().rows(code);
      boolean below =
          rows.stream().anyMatch(row -> row.parent().filter(here::contains).isPresent());
      if (below && map.unit(code).isEmpty()) {
        OrgUnit last = rows.get(rows.size() - 1);
        absences.add(
            new Absence(Kind.UNIT_REPORT, strand.period(), last, Absence.Why.NOT_IN_FORCE));
      }
    }
    return absences;
  }

  /** The same figure of the units right below, or of the members of a block. */
  private List<Figure> parts(Figure figure) {
    UnitMap map = ledger.map(figure.period());
    List<OrgUnit> units =
        figure.place().block()
            ? figure.place().members()
            : figure.place().members().stream()
                .flatMap(unit -> map.children(unit).stream())
                .toList();
    return units.stream()
        .flatMap(
            unit -> row(figure.name(), figure.period(), Place.of(unit), figure.group()).stream())
        .toList();
  }

  private List<Assessment> assessments(Figure figure) {
    boolean compared = !figure.period().equals(ledger.evidence().campaign().baseline());
    Assessments held = new Assessments(figures);
    return ledger.evidence().campaign().targets().stream()
        .filter(target -> compared)
        .filter(target -> target.indicator().equals(figure.name().code()))
        .filter(target -> target.group().code().equals(figure.group()))
        .map(target -> held.assess(target, figure.period(), figure.place()))
        .toList();
  }
}
