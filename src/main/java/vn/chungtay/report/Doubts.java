package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Family;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.Reason;
import vn.chungtay.indicator.TargetStatus;

/** Why a verdict on the province is not established, or what it does not depend on. */
final class Doubts {
  private final Material material;
  private final Assessment assessment;
  private final Figure figure;
  private final Shown shown;
  private final List<String> sentences = new ArrayList<>();

  private Doubts(Material material, Assessment assessment) {
    this.material = material;
    this.assessment = assessment;
    this.figure = assessment.figure();
    this.shown = new Shown(material);
  }

  /**
   * One sentence a doubt; none where everything is there.
   *
   * @param uncovered the units that the figure does not cover
   */
  static List<String> of(Material material, Assessment assessment, List<String> uncovered) {
    Doubts doubts = new Doubts(material, assessment);
    doubts.silent(uncovered);
    if (assessment.figure().value().isPresent()) {
      doubts.reasons();
      doubts.bounds();
      doubts.chance();
      doubts.retention();
      doubts.comparison();
    }
    return doubts.sentences;
  }

  private void silent(List<String> uncovered) {
    if (!uncovered.isEmpty()) {
      sentences.add(material.say("doubt.silent", material.count(uncovered.size())));
    }
  }

  private void reasons() {
    for (Reason reason : figure.outcome().reasons()) {
      if (reason == Reason.NO_REMOTE_LIST) {
        sentences.add(material.say("doubt.no_remote_list"));
      } else if (reason != Reason.STANDARD_BREAK) {
        sentences.add(shown.words(List.of(reason)));
      }
    }
  }

  /** What the silent units could still do to a rate. */
  private void bounds() {
    boolean rate =
        switch (figure.name().indicator()) {
          case POVERTY_RATE, NEAR_POVERTY_RATE -> true;
          default -> false;
        };
    boolean partial =
        figure.outcome().coverageDecimal().filter(c -> c.compareTo(BigDecimal.ONE) < 0).isPresent();
    if (rate && partial) {
      sentences.add(
          assessment.bounds().map(this::bounds).orElseGet(() -> material.say("doubt.no_bounds")));
    }
  }

  /** What chance could have done to a figure of a sample. */
  private void chance() {
    boolean ofRegister = figure.name().indicator().family() == Family.REGISTER;
    if (ofRegister && material.campaign().sample().isPresent()) {
      String confidence =
          shown.phrase(material.campaign().sample().orElseThrow(), MeasureUnit.PERCENT);
      MeasureUnit unit = figure.name().indicator().unit();
      sentences.add(
          assessment
              .bounds()
              .map(
                  bounds ->
                      material.say(
                          "doubt.interval",
                          confidence,
                          shown.phrase(bounds.lowerDecimal(), unit),
                          shown.phrase(bounds.upperDecimal(), unit)))
              .orElseGet(() -> material.say("doubt.no_interval")));
    }
  }

  private String bounds(Assessment.Bounds bounds) {
    return material.say(
        assessment.established() ? "doubt.harmless" : "doubt.bounds",
        shown.phrase(bounds.lowerDecimal(), MeasureUnit.PERCENT),
        shown.phrase(bounds.upperDecimal(), MeasureUnit.PERCENT));
  }

  private void retention() {
    if (!Uncovered.followsBaseline(figure.name().indicator())) {
      return;
    }
    Figure retention =
        material.figure(
            Indicator.COHORT_RETENTION,
            figure.period(),
            figure.place(),
            assessment.target().group());
    BigDecimal least = material.campaign().minimumRetention();
    boolean low = retention.valueDecimal().filter(kept -> kept.compareTo(least) < 0).isPresent();
    if (low) {
      sentences.add(
          material.say(
              "doubt.retention",
              shown.phrase(retention),
              shown.phrase(least, MeasureUnit.PERCENT)));
    }
  }

  private void comparison() {
    if (figure.outcome().coverage().isEmpty()) {
      sentences.add(material.say("doubt.nothing_expected"));
    }
    boolean said = figure.outcome().reasons().contains(Reason.NO_BASELINE);
    if (assessment.status() == TargetStatus.NOT_COMPUTABLE && !said) {
      sentences.add(material.say("doubt.no_start"));
    }
  }
}
