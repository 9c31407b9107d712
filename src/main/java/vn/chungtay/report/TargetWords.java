package vn.chungtay.report;

import java.math.BigDecimal;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.TargetStatus;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.Target;

/** Targets and verdicts in words. */
record TargetWords(Material material) {
  /** What is wanted: the indicator, of whom, and by when. */
  String name(Target target) {
    Indicator indicator = indicator(target);
    String of =
        target.group() == Group.ALL
            ? material.name(indicator)
            : material.say(
                "target.of_group",
                material.name(indicator),
                material.texts().get("group." + target.group().code()));
    return IndicatorName.of(target.indicator())
        .flatMap(IndicatorName::standard)
        .map(standard -> material.say("target.by_standard", of, standard))
        .orElse(of);
  }

  /** The bound to be reached, with its unit. */
  String goal(Target target) {
    return material.say(
        "goal." + target.goal().direction().key(),
        new Shown(material).phrase(target.goal().bound(), indicator(target).unit()));
  }

  String status(Assessment assessment) {
    return material.texts().get("target.status." + assessment.status().code());
  }

  /** The status, with a word where it is not established. */
  String statusAndDoubt(Assessment assessment) {
    return assessment.established() || assessment.status() == TargetStatus.NOT_COMPUTABLE
        ? status(assessment)
        : material.say("target.doubted", status(assessment), established(assessment));
  }

  String established(Assessment assessment) {
    return material.texts().get(assessment.established() ? "established.yes" : "established.no");
  }

  /** One sentence on how the figure stands to the goal. */
  String verdict(Assessment assessment) {
    Figure figure = assessment.figure();
    Target target = assessment.target();
    String period = PeriodWords.of(material, figure.period());
    String by = PeriodWords.of(material, target.by());
    if (figure.value().isEmpty()) {
      return material.say(
          "target.none",
          name(target),
          goal(target),
          by,
          period,
          new Shown(material).words(figure.outcome().reasons()));
    }
    return material.say(
        "target.verdict",
        name(target),
        goal(target),
        by,
        period,
        value(figure),
        status(assessment),
        established(assessment));
  }

  /** A value with its unit; a rate of households with the exact counts that decide the verdict. */
  String value(Figure figure) {
    String value = new Shown(material).phrase(figure);
    boolean rate =
        figure.name().indicator().unit() == MeasureUnit.PERCENT
            && figure.outcome().numeratorDecimal().isPresent();
    return rate
        ? material.say(
            "target.counts",
            value,
            whole(figure.outcome().numeratorDecimal().get()),
            whole(figure.outcome().denominatorDecimal().get()))
        : value;
  }

  private String whole(BigDecimal count) {
    return material.numbers().shown(count, NumberForm.WHOLE);
  }

  static Indicator indicator(Target target) {
    return IndicatorName.of(target.indicator()).orElseThrow().indicator();
  }
}
