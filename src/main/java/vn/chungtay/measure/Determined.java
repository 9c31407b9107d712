package vn.chungtay.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which unknowns of a system of linear equations have one solution only. Coefficients are small
 * whole numbers; the elimination runs modulo a prime, which all of them are far below.
 */
final class Determined {
  /** Each equation by the unknown it is solved for; in no other one does that stand. */
  private final Map<Integer, Equation> solved = new HashMap<>();

  /** In which solved equations an unknown stands, or stood once. */
  private final Map<Integer, List<Integer>> places = new HashMap<>();

  private Determined() {}

  /** The unknowns that follow from some equations: by Gauss and Jordan, those alone in theirs. */
  static BitSet in(List<Equation> equations) {
    Determined system = new Determined();
    equations.forEach(system::add);
    BitSet determined = new BitSet();
    system.solved.forEach((unknown, equation) -> determined.set(unknown, equation.size() == 1));
    return determined;
  }

  private void add(Equation equation) {
    Equation rest = equation;
    for (int unknown : equation.unknowns()) {
      Equation known = solved.get(unknown);
      rest = known == null ? rest : rest.minus(known, equation.factor(unknown));
    }
    if (rest.size() > 0) {
      int rarest = rarest(rest);
      solve(rarest, rest.solvedFor(rarest));
    }
  }

  /** The unknown that stands in the fewest equations, so that these stay short. */
  private int rarest(Equation equation) {
    int rarest = equation.unknowns()[0];
    for (int unknown : equation.unknowns()) {
      rarest = places(unknown).size() < places(rarest).size() ? unknown : rarest;
    }
    return rarest;
  }

  private List<Integer> places(int unknown) {
    return places.getOrDefault(unknown, List.of());
  }

  private void solve(int unknown, Equation equation) {
    for (int place : places(unknown)) {
      Equation before = solved.get(place);
      long factor = before.factor(unknown);
      if (factor != 0) {
        solved.put(place, before.minus(equation, factor));
        Arrays.stream(equation.unknowns())
            .filter(each -> before.factor(each) == 0)
            .forEach(each -> note(each, place));
      }
    }
    solved.put(unknown, equation);
    Arrays.stream(equation.unknowns())
        .filter(each -> each != unknown)
        .forEach(each -> note(each, unknown));
  }

  private void note(int unknown, int place) {
    places.computeIfAbsent(unknown, u -> new ArrayList<>()).add(place);
  }
}
