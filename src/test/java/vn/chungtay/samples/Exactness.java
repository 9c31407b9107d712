package vn.chungtay.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Brings sub-totals of a weighted register to given figures without touching its other sums. */
final class Exactness {
  private final List<HouseholdYear> lines;

  Exactness(List<HouseholdYear> lines) {
    this.lines = lines;
  }

  static int weight(List<HouseholdYear> lines, Predicate<HouseholdYear> which) {
    return lines.stream().filter(which).mapToInt(line -> line.weight).sum();
  }

  /** Moves weight one by one inside the cells until those that belong weigh the wanted total. */
  void transfer(
      Predicate<HouseholdYear> belongs, Function<HouseholdYear, String> cell, int wanted) {
    Map<String, List<HouseholdYear>> cells = new TreeMap<>();
    lines.forEach(
        line -> cells.computeIfAbsent(cell.apply(line), k -> new ArrayList<>()).add(line));
    int missing = wanted - weight(lines, belongs);
    while (missing != 0) {
      int before = missing;
      Predicate<HouseholdYear> receives = missing > 0 ? belongs : belongs.negate();
      for (List<HouseholdYear> members : cells.values()) {
        if (missing != 0 && moveOne(members, receives)) {
          missing -= Integer.signum(missing);
        }
      }
      if (before == missing) {
        throw new IllegalStateException(missing + " cannot be moved");
      }
    }
  }

  private static boolean moveOne(List<HouseholdYear> members, Predicate<HouseholdYear> receives) {
    Comparator<HouseholdYear> byWeight = Comparator.comparingInt(line -> line.weight);
    var receiver = members.stream().filter(receives).min(byWeight);
    var giver = members.stream().filter(receives.negate()).max(byWeight);
    if (receiver.isEmpty() || giver.isEmpty() || giver.get().weight < 2) {
      return false;
    }
    receiver.get().weight++;
    giver.get().weight--;
    return true;
  }

  /**
   * The lines, taken in order, that together weigh no more than the limit, and as near as can be.
   */
  List<HouseholdYear> choose(Comparator<HouseholdYear> order, int limit) {
    List<HouseholdYear> chosen = new ArrayList<>();
    int room = limit;
    for (HouseholdYear line : lines.stream().sorted(order).toList()) {
      if (line.weight <= room) {
        chosen.add(line);
        room -= line.weight;
      }
    }
    return chosen;
  }

  /** The same, where the limit must be reached. */
  List<HouseholdYear> chooseExactly(Comparator<HouseholdYear> order, int wanted) {
    List<HouseholdYear> chosen = choose(order, wanted);
    int sum = weight(chosen, line -> true);
    if (sum != wanted) {
      throw new IllegalStateException("only " + sum + " of " + wanted + " can be chosen");
    }
    return chosen;
  }
}
