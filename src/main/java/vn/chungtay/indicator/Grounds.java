package vn.chungtay.indicator;

import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;

/** What a figure stands on: whether nothing that is missing could change it. */
record Grounds(Figures figures) {
  /** Whether it covers all that was expected, and enough of the households that it follows. */
  boolean established(Figure figure, Group group) {
    if (figure.outcome().reasons().contains(Reason.NO_REMOTE_LIST)) {
      return false;
    }
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
