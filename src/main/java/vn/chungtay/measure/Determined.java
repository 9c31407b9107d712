package vn.chungtay.measure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which unknowns of a system of linear equations have one solution only. Coefficients are small
 * whole numbers; the elimination runs modulo a prime, which all of them are far below.
 */
final class Determined {
  private static final long PRIME = 2_147_483_647L;

  private Determined() {}

  /**
   * The unknowns that follow from some equations: by Gauss and Jordan, those alone in their row.
   *
   * @param equations the coefficient of each unknown
   */
  static BitSet in(List<Map<Integer, Long>> equations) {
    Map<Integer, Map<Integer, Long>> rows = new TreeMap<>();
    Map<Integer, Set<Integer>> pivotsOf = new HashMap<>();
    for (Map<Integer, Long> equation : equations) {
      Map<Integer, Long> row = reduced(equation, rows);
      if (row.isEmpty()) {
        continue;
      }
      int pivot = rarest(row, pivotsOf);
      long inverse = power(row.get(pivot), PRIME - 2);
      row.replaceAll((unknown, factor) -> factor * inverse % PRIME);
      for (int other : List.copyOf(pivotsOf.getOrDefault(pivot, Set.of()))) {
        Map<Integer, Long> above = rows.get(other);
        subtract(above, row, above.get(pivot));
        for (int unknown : row.keySet()) {
          if (above.containsKey(unknown)) {
            pivotsOf.computeIfAbsent(unknown, u -> new HashSet<>()).add(other);
          } else if (pivotsOf.containsKey(unknown)) {
            pivotsOf.get(unknown).remove(other);
          }
        }
      }
      row.keySet().forEach(u -> pivotsOf.computeIfAbsent(u, x -> new HashSet<>()).add(pivot));
      rows.put(pivot, row);
    }
    BitSet determined = new BitSet();
    rows.forEach((pivot, row) -> determined.set(pivot, row.size() == 1));
    return determined;
  }

  /** An equation without the unknowns that have a row of their own. */
  private static Map<Integer, Long> reduced(
      Map<Integer, Long> equation, Map<Integer, Map<Integer, Long>> rows) {
    Map<Integer, Long> row = new TreeMap<>();
    equation.forEach((unknown, factor) -> add(row, unknown, factor));
    for (int unknown : equation.keySet()) {
      if (rows.containsKey(unknown)) {
        subtract(row, rows.get(unknown), row.get(unknown));
      }
    }
    return row;
  }

  /** The unknown that stands in the fewest rows, so that these stay short. */
  private static int rarest(Map<Integer, Long> row, Map<Integer, Set<Integer>> pivotsOf) {
    return row.keySet().stream()
        .min(Comparator.comparingInt(u -> pivotsOf.getOrDefault(u, Set.of()).size()))
        .orElseThrow();
  }

  private static void subtract(Map<Integer, Long> from, Map<Integer, Long> row, long times) {
    row.forEach((unknown, factor) -> add(from, unknown, -(times * factor % PRIME)));
  }

  private static void add(Map<Integer, Long> row, int unknown, long factor) {
    long sum = Math.floorMod(row.getOrDefault(unknown, 0L) + factor, PRIME);
    if (sum == 0) {
      row.remove(unknown);
    } else {
      row.put(unknown, sum);
    }
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long left = exponent; left > 0; left >>= 1) {
      result = (left & 1) == 1 ? result * square % PRIME : result;
      square = square * square % PRIME;
    }
    return result;
  }
}
