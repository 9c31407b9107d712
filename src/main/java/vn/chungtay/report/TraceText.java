package vn.chungtay.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.chungtay.finding.Texts;
import vn.chungtay.finding.Visible;
import vn.chungtay.indicator.Absence;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Comparison;
import vn.chungtay.indicator.Explanation;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Side;
import vn.chungtay.indicator.Source;
import vn.chungtay.reference.Target;

/** Where a figure comes from, as lines of text. */
public final class TraceText {
  private static final String INDENT = "  ";

  /** Figures over the households that are found again. */
  private static final Set<Indicator> FOLLOWING =
      EnumSet.of(
          Indicator.INCOME_MULTIPLIER_COHORT,
          Indicator.INCOME_MULTIPLIER_COHORT_REAL,
          Indicator.INCOME_MULTIPLIER_COHORT_LOW,
          Indicator.INCOME_MULTIPLIER_COHORT_HIGH,
          Indicator.COHORT_GOAL_SHARE,
          Indicator.COHORT_INCOME_GROWTH_ACHIEVED,
          Indicator.COHORT_INCOME_GROWTH_REQUIRED,
          Indicator.COHORT_HOUSEHOLDS,
          Indicator.COHORT_ESCAPE_RATE);

  private final TracedFigure traced;
  private final TraceWords words;
  private final List<String> lines = new ArrayList<>();

  private TraceText(TracedFigure traced, Texts texts) {
    this.traced = traced;
    this.words = new TraceWords(texts);
  }

  /** The lines. */
  public static List<String> lines(TracedFigure traced, Texts texts) {
    return new TraceText(traced, texts).lines();
  }

  private List<String> lines() {
    Explanation explanation = traced.explanation();
    head(explanation.figure());
    if (!explanation.written()) {
      lines.add(words.say("not_written"));
    }
    if (explanation.detail() != Explanation.Detail.RECORDS) {
      lines.add(words.say(TraceWords.code(explanation.detail())));
    }
    list("targets", explanation.assessments(), this::target);
    explanation.sides().forEach(this::side);
    if (explanation.sides().isEmpty()) {
      list("absent", explanation.silent(), this::absence);
    }
    if (!explanation.sides().isEmpty()
        && FOLLOWING.contains(explanation.figure().name().indicator())) {
      lines.add(words.say("cohort"));
    }
    list("parts", explanation.parts(), this::part);
    for (LeftOut.Why why : LeftOut.Why.values()) {
      list(
          "left." + TraceWords.code(why),
          traced.leftOut().stream().filter(left -> left.why() == why).toList(),
          this::left);
    }
    list("in_part", traced.inParts(), this::inPart);
    return lines.stream().map(Visible::line).toList();
  }

  private void head(Figure figure) {
    Outcome outcome = figure.outcome();
    MeasureUnit unit = figure.name().indicator().unit();
    lines.add(
        words.say(
            "figure",
            figure.period(),
            words.place(figure.place().code(), figure.place().name()),
            words.name(figure),
            words.value(outcome, unit)));
    lines.add(
        INDENT
            + words.say(
                "formula",
                words.texts().get("indicator." + figure.name().indicator().code() + ".formula")));
    figure
        .baselineDecimal()
        .map(value -> words.quantities().phrase(value, baseline(unit, figure)))
        .ifPresent(
            value ->
                lines.add(INDENT + words.say(compared(figure) ? "compared" : "baseline", value)));
    outcome(outcome);
    figure.standard().ifPresent(id -> lines.add(INDENT + words.say("standard", id)));
  }

  /** What a change or multiplier is compared with is no change or multiplier. */
  private static MeasureUnit baseline(MeasureUnit unit, Figure figure) {
    return switch (figure.name().indicator()) {
      case POVERTY_RATE_CHANGE, POVERTY_RATE_CHANGE_SINCE_BASELINE -> MeasureUnit.PERCENT;
      default -> unit == MeasureUnit.RATIO ? MeasureUnit.VND_PER_MONTH : unit;
    };
  }

  private static boolean compared(Figure figure) {
    return figure.name().indicator().comparison() != Comparison.NONE;
  }

  private void outcome(Outcome outcome) {
    String standing = words.standing(outcome.source().map(Source::code), outcome.coverageDecimal());
    if (!standing.isEmpty()) {
      lines.add(INDENT + words.say(outcome.source().isPresent() ? "source" : "silent", standing));
    }
    if (outcome.valueDecimal().isPresent() && !outcome.reasons().isEmpty()) {
      lines.add(INDENT + words.say("reason", words.reasons(outcome)));
    }
  }

  private void side(Side side) {
    SideText text = new SideText(words, side);
    lines.add(text.head());
    if (side.role() != Side.Role.FIGURE) {
      outcome(side.outcome());
    }
    BranchLine.of(side.root(), traced.depth(), traced.most())
        .forEach(line -> lines.add(INDENT.repeat(text.indents(line)) + text.line(line)));
    list("absent", side.absences(), this::absence);
  }

  private String part(Figure part) {
    return words.say(
        "unit",
        words.place(part.place().code(), part.place().name()),
        words.value(part.outcome(), part.name().indicator().unit()));
  }

  private String absence(Absence absence) {
    String columns =
        String.join(
            ", ",
            absence.columns().stream().map(column -> words.label(absence.kind(), column)).toList());
    return words.say(
        "absence." + TraceWords.code(absence.why()),
        absence.period(),
        words.place(absence.unit().code(), absence.unit().name()),
        words.texts().get("kind." + absence.kind().code()),
        columns,
        absence.origin().map(origin -> origin.place("")).orElse(""));
  }

  private String left(LeftOut left) {
    String where = left.line() > 0 ? left.file() + ":" + left.line() : left.file();
    boolean known = !left.unit().isEmpty() || !left.period().isEmpty();
    return left.told().isEmpty()
        ? words.say(known ? "left" : "left_bare", where, left.rules(), left.unit(), left.period())
        : words.say("left_told", where, left.told(), left.rules());
  }

  private String inPart(FilesInPart from) {
    return words.say("files_in_part", from.part(), String.join(", ", from.files()));
  }

  private String target(Assessment assessment) {
    Target target = assessment.target();
    return words.say(
        "target",
        target.id(),
        words.say(
            "goal." + target.goal().direction().key(),
            words
                .quantities()
                .phrase(target.goal().bound(), assessment.figure().name().indicator().unit())),
        target.by(),
        words.texts().get("target.status." + assessment.status().code()),
        words.texts().get(assessment.established() ? "established.yes" : "established.no"));
  }

  private <T> void list(String key, List<T> all, Function<T, String> told) {
    if (!all.isEmpty()) {
      lines.add(words.say(key, words.quantities().numbers().shown(all.size())));
      all.stream().limit(traced.most()).forEach(one -> lines.add(INDENT + told.apply(one)));
      if (all.size() > traced.most()) {
        lines.add(INDENT + words.more(all.size() - traced.most()));
      }
    }
  }
}
