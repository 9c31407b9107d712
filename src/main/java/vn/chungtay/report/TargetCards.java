package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.List;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.TargetStatus;

/** The targets at a glance. */
record TargetCards(Material material) {
  List<Card> all() {
    return TargetsSection.ofWhole(material).stream().map(this::card).toList();
  }

  private Card card(Assessment assessment) {
    TargetWords words = new TargetWords(material);
    return new Card(
        words.name(assessment.target()),
        new Shown(material).phrase(assessment.figure()),
        material.say(
            "card.goal",
            words.goal(assessment.target()),
            PeriodWords.of(material, assessment.target().by())),
        distance(assessment),
        words.statusAndDoubt(assessment),
        tone(assessment),
        words.verdict(assessment));
  }

  /** Without a verdict there is nothing good or bad, and a doubtful one is neither. */
  private static Card.Tone tone(Assessment assessment) {
    TargetStatus status = assessment.status();
    if (status == TargetStatus.NOT_COMPUTABLE || !assessment.established()) {
      return Card.Tone.OPEN;
    }
    return status == TargetStatus.MET || status == TargetStatus.ON_TRACK
        ? Card.Tone.GOOD
        : Card.Tone.BAD;
  }

  /** How far the goal is, in words. */
  String distance(Assessment assessment) {
    return assessment
        .gapDecimal()
        .map(gap -> distance(assessment, gap))
        .orElseGet(() -> material.say("card.no_distance"));
  }

  private String distance(Assessment assessment, BigDecimal gap) {
    boolean kept = assessment.target().goal().met(gap.signum());
    if (gap.signum() == 0) {
      return material.say(kept ? "card.just" : "card.just_not");
    }
    return material.say(kept ? "card.better" : "card.short", amount(assessment, gap.abs()));
  }

  /** A distance with its unit. */
  String amount(Assessment assessment, BigDecimal distance) {
    MeasureUnit unit = assessment.figure().name().indicator().unit();
    MeasureUnit word = unit == MeasureUnit.PERCENT ? MeasureUnit.PERCENTAGE_POINTS : unit;
    return new Shown(material).distance(distance, NumberForm.RATIO)
        + " "
        + material.texts().get("unit." + word.code());
  }
}
