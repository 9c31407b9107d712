package vn.chungtay.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that someone probably meant. */
public final class Nearest {
  private Nearest() {}

  /** The nearest of some words by edit distance; nothing when none is near. */
  public static Optional<String> to(String word, Collection<String> known) {
    record Candidate(String word, int distance) {}
    return known.stream()
        .map(other -> new Candidate(other, distance(word, other)))
        .filter(c -> c.distance() <= Math.max(2, c.word().length() / 3))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
