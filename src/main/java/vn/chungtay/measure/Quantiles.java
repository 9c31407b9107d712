package vn.chungtay.measure;

/**
 * Weighted quantiles: the lowest income that at least a part of the persons does not exceed; where
 * a record ends exactly on that part, the mean of it and the next. With equal weights these are
 * definition 2 of Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566; the median of 1, 2, 3,
 * 4 is 2.5.
 */
public final class Quantiles {
  /** Sums of weights that differ by less than this part of all are taken for equal. */
  private static final double EQUAL = 1e-12;

  private Quantiles() {}

  /**
   * A percentile.
   *
   * @param percent above 0 and below 100
   */
  public static Figure percentile(Incomes all, int percent) {
    if (all.total() == 0) {
      return Figure.none(Figure.Undefined.NO_DATA);
    }
    double wanted = all.total() * percent / 100;
    double tolerance = all.total() * EQUAL;
    Sum until = new Sum();
    int place = all.placeOf(wanted - tolerance);
    boolean between = all.personsUntil(place) <= wanted + tolerance && place < all.size() - 1;
    double income = all.income(place);
    return Figure.of(between ? (income + all.income(place + 1)) / 2 : income);
  }

  /** One percentile over another; undefined when that is 0. */
  public static Figure ratio(Incomes all, int upper, int lower) {
    Figure below = percentile(all, lower);
    if (below.value().isPresent() && below.value().getAsDouble() <= 0) {
      return Figure.none(Figure.Undefined.UNDEFINED_AT_ZERO, all.zeros() + all.negatives());
    }
    return below.map(value -> percentile(all, upper).value().getAsDouble() / value);
  }
}
