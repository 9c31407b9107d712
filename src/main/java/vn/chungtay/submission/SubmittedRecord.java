package vn.chungtay.submission;

/** One row or JSON object of one of the kinds, understood and within bounds. */
public sealed interface SubmittedRecord
    permits UnitReport, Household, Activity, Obstacle, Exemplar {
  Heading heading();

  Kind kind();
}
