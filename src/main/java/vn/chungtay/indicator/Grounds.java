package vn.chungtay.indicator;

import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;

/** What a figure stands on: whether nothing that is missing could change it. */
record Grounds(Figures figures) {
  /** Whether nothing that is missing could change its value, and chance has no part in it. */
  boolean established(Figure figure, Group group) {
    return !figure.outcome().reasons().contains(Reason.NO_REMOTE_LIST)
        && !estimated(figure)
        && covered(figure, group);
  }

  /** Whether chance has a part in it, so that nothing is established without an interval. */
  boolean estimated(Figure figure) {
    return figures.evidence().campaign().sample().isPresent()
        && figure.name().indicator().family() == Family.REGISTER;
  }

  /** Whether it covers all that was expected, and enough of the households that it follows. */
  boolean covered(Figure figure, Group group) {
    boolean complete =
        figure
            .outcome()
            .coverage()
            .map(c -> c.compareTo(Ratio.ONE) == 0)
            .orElse(figure.name().indicator().family() == Family.REPORTING);
    return complete && retained(figure, group);
  }

  private boolean retained(Figure figure, Group group) {
    boolean ofCohort =
        switch (figure.name().indicator()) {
          case INCOME_MULTIPLIER_COHORT, INCOME_MULTIPLIER_COHORT_REAL, COHORT_ESCAPE_RATE -> true;
          default -> false;
        };
    if (!ofCohort) {
      return true;
    }
    Ratio least = Ratio.of(figures.evidence().campaign().minimumRetention());
    IndicatorName retention = IndicatorName.of(Indicator.COHORT_RETENTION);
    return figures
        .figure(retention, figure.period(), figure.place(), group)
        .value()
        .filter(r -> r.compareTo(least) >= 0)
        .isPresent();
  }
}
