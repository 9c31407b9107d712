package vn.chungtay.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that someone probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The nearest of some words by edit distance; where none is near, the shortest that begins with
   * the word, if any.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    record Candidate(String word, int distance) {}
    return known.stream()
        .map(other -> new Candidate(other, distance(word, other, farthest(other))))
        .filter(c -> c.distance() <= farthest(c.word()))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word)
        .or(() -> begun(word, known));
  }

  private static Optional<String> begun(String word, Collection<String> known) {
    return known.stream()
        .filter(other -> !word.isEmpty() && other.startsWith(word))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static int farthest(String known) {
    return Math.max(2, known.length() / 3);
  }

  /** The edit distance; any greater number when it is greater than a limit. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        least = Math.min(least, current[j]);
      }
      if (least > limit) {
        return least;
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
