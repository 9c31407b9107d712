package vn.chungtay.measure;

import java.util.List;

/**
 * The generalised entropy of a population as that within its groups plus that between them: within
 * = sum of v s^a e, with the part v of the persons, the relative mean s and the entropy e of a
 * group; between is the entropy when everybody has the mean of the group.
 *
 * <p>Shorrocks 1980, doi:10.2307/1913126.
 *
 * @param within undefined when the entropy of a group is; a group whose incomes are all 0 adds 0
 */
public record Decomposition(Figure within, Figure between) {
  /** The parts of the entropy of an order; the groups together are the population. */
  public static Decomposition of(List<Incomes> groups, double order) {
    List<Incomes> present = groups.stream().filter(group -> group.total() > 0).toList();
    double[] means = present.stream().mapToDouble(Decomposition::mean).toArray();
    double[] ones = present.stream().mapToDouble(group -> 1).toArray();
    double[] persons = present.stream().mapToDouble(Incomes::total).toArray();
    Incomes between = Incomes.of(means, ones, persons, false);
    return new Decomposition(
        within(present, mean(between), between.total(), order), Inequality.entropy(between, order));
  }

  private static double mean(Incomes incomes) {
    return Inequality.mean(incomes).value().orElse(0);
  }

  private static Figure within(List<Incomes> groups, double mean, double total, double order) {
    Sum within = new Sum();
    for (Incomes group : groups) {
      boolean nothing = order > 0 && group.zeros() == group.size();
      Figure own = nothing ? Figure.of(0) : Inequality.entropy(group, order);
      if (own.value().isEmpty()) {
        return own;
      }
      double relative = nothing ? 0 : StrictMath.pow(mean(group) / mean, order);
      within.add(group.total() / total * relative * own.value().getAsDouble());
    }
    return groups.isEmpty() ? Figure.none(Figure.Undefined.NO_DATA) : Figure.of(within.value());
  }

  /** The part of the poverty of the whole that a group's is, for an order of FGT. */
  public static Figure share(Incomes group, Incomes whole, double order) {
    double all = Poverty.fgt(whole, order).value().orElse(0) * whole.total();
    double own = Poverty.fgt(group, order).value().orElse(0) * group.total();
    return Figure.quotient(own, all);
  }
}
