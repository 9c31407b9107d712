package vn.chungtay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Kind;

/** How the figures were made: rules, poverty standards and definitions. */
final class MethodSection {
  private final Material material;

  private MethodSection(Material material) {
    this.material = material;
  }

  static Section of(Material material) {
    MethodSection section = new MethodSection(material);
    return new Section(
        material.say("method.title"),
        List.of(new Block.Points(section.rules())),
        List.of(section.standards(), section.definitions()));
  }

  private List<String> rules() {
    List<String> rules = new ArrayList<>();
    String retention =
        new Shown(material).phrase(material.campaign().minimumRetention(), MeasureUnit.PERCENT);
    rules.add(
        material.say("method.baseline", PeriodWords.of(material, material.campaign().baseline())));
    rules.add(material.say("method.rollup"));
    rules.add(material.say("method.verdict"));
    rules.add(material.say("method.established"));
    rules.add(material.say("method.cohort", retention));
    rules.add(material.say("method.weights"));
    rules.add(material.say(material.campaign().census() ? "method.census" : "method.register"));
    material
        .campaign()
        .sample()
        .ifPresent(
            confidence ->
                rules.add(
                    material.say(
                        "method.sample",
                        new Shown(material).phrase(confidence, MeasureUnit.PERCENT))));
    UnitTree tree = material.outcomes().figures().evidence().tree();
    rules.add(material.say(tree.restated() ? "method.units_latest" : "method.units"));
    List<String> unused = unusedReports();
    if (!unused.isEmpty()) {
      rules.add(
          material.say(
              "method.units_hollow", material.count(unused.size()), String.join("; ", unused)));
    }
    rules.add(
        material.campaign().deflator().isEmpty()
            ? material.say("method.nominal")
            : material.say("method.real"));
    rules.add(
        material.campaign().smallestCell() > 1
            ? material.say(
                "method.suppressed",
                material.count(material.campaign().smallestCell() - 1L),
                material.count(material.outcomes().figures().small()),
                material.count(material.outcomes().figures().besidesSmall()))
            : material.say("method.not_suppressed"));
    if (material.campaign().smallestCell() > 1 && !material.outcomes().extent().everything()) {
      rules.add(material.say("method.suppressed_beside"));
    }
    rules.add(material.say("method.numbers"));
    return rules;
  }

  /** Own reports of units whose ground at the time was not that of the restated map. */
  private List<String> unusedReports() {
    return material.outcomes().receptions().stream()
        .filter(r -> r.kind() == Kind.UNIT_REPORT && r.received())
        .filter(r -> !material.map(r.period()).reportsForItself(r.unit()))
        .map(r -> r.unit().name() + " " + r.period())
        .toList();
  }

  private Section standards() {
    StandardNotes notes = new StandardNotes(material);
    return Section.of(
        material.say("standards.title"),
        new Table(
            "",
            new Headings(material)
                .texts("standard", "in_force", "lines", "basis", "provenance", "confirmed")
                .list(),
            notes.used().stream().map(standard -> row(notes, standard)).toList()));
  }

  private List<Cell> row(StandardNotes notes, PovertyStandard standard) {
    return List.of(
        new Cell.Text(notes.name(standard)),
        new Cell.Text(material.say("standards.in_force", day(standard.from()), day(standard.to()))),
        new Cell.Text(lines(standard)),
        new Cell.Text(standard.basis()),
        new Cell.Text(standard.provenance().get(material.texts().language().code())),
        new Cell.Text(
            material.say(standard.confirmed() ? "standards.confirmed" : "standards.unconfirmed")));
  }

  private String day(LocalDate day) {
    return material.say("date", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private String lines(PovertyStandard standard) {
    List<String> lines = new ArrayList<>();
    for (Area area : Area.values()) {
      if (standard.lines().containsKey(area)) {
        String name = material.texts().get("area." + area.code());
        lines.add(material.say("standards.poor", name, material.count(standard.poorLine(area))));
        standard
            .lines()
            .get(area)
            .nearPoor()
            .ifPresent(
                line -> lines.add(material.say("standards.near_poor", name, material.count(line))));
      }
    }
    lines.add(material.say(standard.inclusive() ? "standards.inclusive" : "standards.strict"));
    lines.add(rule(standard));
    return String.join("; ", lines);
  }

  private String rule(PovertyStandard standard) {
    return switch (standard.rule()) {
      case INCOME -> material.say("standards.income");
      case INCOME_OR_DEPRIVATION -> material.say("standards.or", standard.deprivations());
      case INCOME_AND_DEPRIVATION -> material.say("standards.and", standard.deprivations());
    };
  }

  private Section definitions() {
    boolean real = !material.campaign().deflator().isEmpty();
    List<List<Cell>> rows =
        Arrays.stream(Indicator.values())
            .filter(indicator -> real || !indicator.realTerms())
            .filter(indicator -> !indicator.detail())
            .map(this::definition)
            .toList();
    return Section.of(
        material.say("definitions.title"),
        new Table(
            "",
            new Headings(material).texts("indicator", "measured_in", "definition").list(),
            rows));
  }

  private List<Cell> definition(Indicator indicator) {
    return List.of(
        new Cell.Text(material.name(indicator)),
        new Cell.Text(material.texts().get("unit." + indicator.unit().code())),
        new Cell.Text(material.texts().get("indicator." + indicator.code() + ".definition")));
  }
}
