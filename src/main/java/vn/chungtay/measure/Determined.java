package vn.chungtay.measure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which unknowns of a system of linear equations have one solution only. Coefficients are small
 * whole numbers; the elimination runs modulo a prime, which all of them are far below.
 */
final class Determined {
  private static final Equation NONE = Equation.sum(new int[0]);

  /** Each equation by the unknown it is solved for; in no other one does that stand. */
  private final Equation[] solved;

  /** In which solved equations an unknown stands, or stood once: so many of a longer array. */
  private final int[][] places;

  private final int[] counts;

  private Determined(int unknowns) {
    this.solved = new Equation[unknowns];
    this.places = new int[unknowns][2];
    this.counts = new int[unknowns];
    Arrays.fill(solved, NONE);
  }

  /**
   * The unknowns that follow from some equations: by Gauss and Jordan, those alone in theirs.
   *
   * @param unknowns how many there are; each is a number below that
   */
  static BitSet in(List<Equation> equations, int unknowns) {
    Determined system = new Determined(unknowns);
    // short ones first keep the others short
    equations.stream().sorted(Comparator.comparingInt(Equation::size)).forEach(system::add);
    return IntStream.range(0, unknowns)
        .filter(unknown -> system.solved[unknown].size() == 1)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private void add(Equation equation) {
    Equation rest = equation;
    for (int unknown : equation.unknowns()) {
      if (solved[unknown] != NONE) {
        rest = rest.minus(solved[unknown], equation.factor(unknown));
      }
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
      rarest = counts[unknown] < counts[rarest] ? unknown : rarest;
    }
    return rarest;
  }

  private void solve(int unknown, Equation equation) {
    for (int i = 0; i < counts[unknown]; i++) {
      int place = places[unknown][i];
      Equation before = solved[place];
      long factor = before.factor(unknown);
      if (factor != 0) {
        solved[place] = before.minus(equation, factor);
        note(equation, place, before);
      }
    }
    solved[unknown] = equation;
    note(equation, unknown, NONE);
  }

  /** Notes that unknowns of an equation stand at a place now, where another one stood before. */
  private void note(Equation equation, int place, Equation before) {
    for (int unknown : equation.unknowns()) {
      if (unknown != place && before.factor(unknown) == 0) {
        if (counts[unknown] == places[unknown].length) {
          places[unknown] = Arrays.copyOf(places[unknown], 2 * counts[unknown]);
        }
        places[unknown][counts[unknown]++] = place;
      }
    }
  }
}
