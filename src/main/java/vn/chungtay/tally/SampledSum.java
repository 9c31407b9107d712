package vn.chungtay.tally;

/**
 * What is summed up of the households of a sample, with all products of two: what variances are
 * made of. Weights are in billionths.
 */
public enum SampledSum {
  /** w of the poor by status. */
  POOR_HOUSEHOLDS,
  NEAR_POOR_HOUSEHOLDS,
  /** w m of the poor by status. */
  POOR_PERSONS,
  /** w m y of the poor by status. */
  POOR_INCOME,
  /** w m of all. */
  PERSONS,
  /** w m of those under the line in force. */
  LINE_PERSONS,
  /** w m (z - y) of those under it. */
  GAP_RURAL,
  GAP_URBAN,
  /** w m (z - y)² of those under it. */
  SQUARE_RURAL,
  SQUARE_URBAN,
  /** Of the cohort, each with the weight of the baseline: w, and w of those no longer poor. */
  MATCHED,
  ESCAPED,
  /** w m and w m y at the later period. */
  PERSONS_NOW,
  INCOME_NOW,
  /** w m and w m y at the baseline. */
  PERSONS_THEN,
  INCOME_THEN
}
