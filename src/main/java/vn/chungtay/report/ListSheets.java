package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Reception;
import vn.chungtay.reference.Target;
import vn.chungtay.submission.Kind;

/** The sheets that list something, a row each, and sum nothing up. */
final class ListSheets {
  private ListSheets() {}

  /** Every target at every place in its scope, at the report's period. */
  static Sheet targets(Material material) {
    SheetDraft draft =
        new SheetDraft(
            material.say("sheet.targets"), List.of(44, 26, 16, 8, 14, 14, 16, 18, 14, 14, 14, 36));
    String period = PeriodWords.of(material, material.asOf());
    draft.title(material.say("sheet.targets.title", material.whole().name(), period));
    draft.note(material.say("targets.note.verdict"));
    List<List<Cell>> rows =
        material.outcomes().assessments().stream()
            .filter(assessment -> assessment.figure().period().equals(material.asOf()))
            .map(assessment -> target(material, assessment))
            .toList();
    List<Table.Heading> heads =
        new Headings(material)
            .texts("target", "unit", "goal", "by")
            .numbers("value", "gap")
            .texts("verdict", "established")
            .numbers("required_per_year", "achieved_per_year", "projected")
            .texts("remarks")
            .list();
    return draft.table(new Table("", heads, rows)).filtered(1);
  }

  private static List<Cell> target(Material material, Assessment assessment) {
    Target target = assessment.target();
    TargetWords words = new TargetWords(material);
    Shown shown = new Shown(material);
    MeasureUnit unit = TargetWords.indicator(target).unit();
    boolean due = target.by().compareTo(material.asOf()) <= 0;
    var reasons = assessment.figure().outcome().reasons();
    return List.of(
        new Cell.Text(words.name(target)),
        new Cell.Text(assessment.figure().place().name()),
        new Cell.Text(words.goal(target)),
        new Cell.Text(PeriodWords.brief(material, target.by())),
        shown.cell(assessment.figure()),
        assessment.gapDecimal().map(shown::difference).orElseGet(() -> shown.missing(reasons)),
        new Cell.Text(words.status(assessment)),
        new Cell.Text(words.established(assessment)),
        assessment
            .requiredPerYearDecimal()
            .map(shown::difference)
            .orElseGet(() -> shown.missing(due ? "due" : "not_computable")),
        assessment
            .achievedPerYearDecimal()
            .map(shown::difference)
            .orElseGet(() -> shown.missing("not_computable")),
        assessment
            .projected()
            .filter(Double::isFinite)
            .map(value -> shown.cell(BigDecimal.valueOf(value), unit))
            .orElseGet(() -> shown.missing("too_few_points")),
        new Cell.Text(shown.words(reasons)));
  }

  /** The units right below the province, and the blocks of units, side by side. */
  static Sheet districts(Material material) {
    SheetDraft draft =
        new SheetDraft(
            material.say("sheet.districts"), List.of(30, 13, 11, 11, 11, 14, 12, 11, 13, 30, 50));
    String period = PeriodWords.of(material, material.asOf());
    draft.title(material.say("sheet.districts.title", material.whole().name(), period));
    new StandardNotes(material).sinceBaseline().forEach(draft::note);
    List<Place> places = new ArrayList<>(List.of(material.whole()));
    places.addAll(material.children(material.whole()));
    material.outcomes().figures().places(material.asOf()).stream()
        .filter(place -> place.block() && place.territorial())
        .filter(place -> material.outcomes().extent().holds(material.asOf(), place))
        .forEach(places::add);
    return draft.table(new PlaceComparison(material).wide("districts.caption", places)).filtered(1);
  }

  /** What was to come for every period up to the report's, and what came. */
  static Sheet completeness(Material material) {
    SheetDraft draft =
        new SheetDraft(
            material.say("sheet.completeness"),
            List.of(10, 11, 30, 24, 24, 11, 12, 12, 12, 13, 12, 60));
    String period = PeriodWords.of(material, material.asOf());
    draft.title(material.say("sheet.completeness.title", material.whole().name(), period));
    List<List<Cell>> rows =
        material.outcomes().receptions().stream()
            .filter(reception -> reception.period().compareTo(material.asOf()) <= 0)
            .map(reception -> reception(material, reception))
            .toList();
    List<Table.Heading> heads =
        Stream.of(
                "period",
                "code",
                "unit",
                "block",
                "kind",
                "expected",
                "accepted",
                "rejected",
                "set_aside",
                "submitted_on",
                "on_time",
                "file")
            .map(column -> Table.Heading.ofTexts(head(material, column)))
            .toList();
    return draft.table(new Table("", heads, rows)).filtered(3);
  }

  private static String head(Material material, String column) {
    return switch (column) {
      case "code", "block", "submitted_on", "on_time", "file" ->
          material.say("sheet.column." + column);
      default -> material.say("column." + column);
    };
  }

  private static List<Cell> reception(Material material, Reception reception) {
    Shown shown = new Shown(material);
    boolean hidden = reception.kind() == Kind.HOUSEHOLDS && material.campaign().smallestCell() > 1;
    Cell withheld = new Cell.Missing(material.say("missing"));
    return List.of(
        new Cell.Text(PeriodWords.brief(material, reception.period())),
        new Cell.Text(reception.unit().code()),
        new Cell.Text(reception.unit().name()),
        new Cell.Text(reception.unit().block().orElse("")),
        new Cell.Text(material.texts().get("kind." + reception.kind().code())),
        yes(material, Optional.of(reception.expected())),
        hidden ? withheld : shown.count(reception.accepted()),
        hidden ? withheld : shown.count(reception.rejected()),
        hidden ? withheld : shown.count(reception.setAside()),
        new Cell.Text(reception.submittedOn().map(String::valueOf).orElse("")),
        yes(material, reception.onTime()),
        new Cell.Text(String.join("; ", reception.files())));
  }

  private static Cell yes(Material material, Optional<Boolean> answer) {
    Map<Boolean, String> words = Map.of(true, "sheet.yes", false, "sheet.no");
    return new Cell.Text(answer.map(words::get).map(material::say).orElse(""));
  }
}
