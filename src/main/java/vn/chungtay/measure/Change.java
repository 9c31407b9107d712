package vn.chungtay.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The change of a measure of poverty between two times, in parts. Incomes are taken in multiples of
 * each time's line, so that a line that moves counts as prices do.
 */
public final class Change {
  private Change() {}

  /**
   * Growth, redistribution and what neither explains; together the change.
   *
   * @param growth what the change of the mean alone does
   * @param redistribution what the change of the Lorenz curve alone does
   */
  public record Parts(double growth, double redistribution, double residual) {}

  /**
   * Both parts from the first time on; the residual is what they do together.
   *
   * <p>Datt and Ravallion 1992, doi:10.1016/0304-3878(92)90001-P.
   */
  public static Parts fromBefore(Incomes before, Incomes after, ToDoubleFunction<Incomes> measure) {
    Corners corners = Corners.of(before, after, measure);
    double growth = corners.grown() - corners.before();
    double redistribution = corners.redistributed() - corners.before();
    double change = corners.after() - corners.before();
    return new Parts(growth, redistribution, change - growth - redistribution);
  }

  /**
   * The mean of the parts taken from the first and from the second time on, by Shapley; no
   * residual.
   *
   * <p>Shorrocks 2013, doi:10.1007/s10888-011-9214-z.
   */
  public static Parts shapley(Incomes before, Incomes after, ToDoubleFunction<Incomes> measure) {
    Corners corners = Corners.of(before, after, measure);
    double change = corners.after() - corners.before();
    double across = corners.grown() - corners.redistributed();
    return new Parts((change + across) / 2, (change - across) / 2, 0);
  }

  /** The measure with the mean and the Lorenz curve of either time. */
  private record Corners(double before, double grown, double redistributed, double after) {
    static Corners of(Incomes before, Incomes after, ToDoubleFunction<Incomes> measure) {
      Incomes first = before.inLines();
      Incomes second = after.inLines();
      double firstMean = mean(first);
      double secondMean = mean(second);
      return new Corners(
          measure.applyAsDouble(first),
          measure.applyAsDouble(first.times(secondMean / firstMean)),
          measure.applyAsDouble(second.times(firstMean / secondMean)),
          measure.applyAsDouble(second));
    }

    private static double mean(Incomes incomes) {
      return Inequality.mean(incomes).value().stream()
          .filter(mean -> mean > 0)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("expected a mean above 0"));
    }
  }

  /**
   * The change of a percentile from one time to another, as a part of it: 0.1 for 10 percent more.
   *
   * <p>Ravallion and Chen 2003, doi:10.1016/S0165-1765(02)00205-7, over the whole time.
   */
  public static Figure growthIncidence(Incomes before, Incomes after, int percent) {
    Figure later = Quantiles.percentile(after, percent);
    Figure earlier = Quantiles.percentile(before, percent);
    if (later.value().isEmpty() || earlier.value().isEmpty()) {
      return Figure.none(Figure.Undefined.NO_DATA);
    }
    return earlier.value().getAsDouble() <= 0
        ? Figure.none(Figure.Undefined.UNDEFINED_AT_ZERO, before.zeros())
        : later.map(value -> value / earlier.value().getAsDouble() - 1);
  }

  /** The persons and the poverty of a sector at two times. */
  public record Sector(double personsBefore, double before, double personsAfter, double after) {}

  /**
   * The change of poverty within the sectors, by moving between them, and both together.
   *
   * @param within with the persons as at first
   * @param shift with the poverty of the sectors as at first
   */
  public record Sectors(double within, double shift, double interaction) {}

  /**
   * The change of a measure that is a mean over persons, by sectors such as urban and rural.
   *
   * <p>Ravallion and Huppi 1991, doi:10.1093/wber/5.1.57.
   */
  public static Sectors bySector(List<Sector> sectors) {
    double[] total = {
      sectors.stream().mapToDouble(Sector::personsBefore).sum(),
      sectors.stream().mapToDouble(Sector::personsAfter).sum()
    };
    Sum within = new Sum();
    Sum shift = new Sum();
    Sum interaction = new Sum();
    for (Sector sector : sectors) {
      double share = sector.personsBefore() / total[0];
      double moved = sector.personsAfter() / total[1] - share;
      double change = sector.after() - sector.before();
      within.add(share * change);
      shift.add(moved * sector.before());
      interaction.add(moved * change);
    }
    return new Sectors(within.value(), shift.value(), interaction.value());
  }
}
