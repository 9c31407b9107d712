package vn.chungtay.pipeline;

import java.util.HashSet;
import java.util.Set;
import vn.chungtay.submission.Wording;

/** File names of letters, never the same twice; of small letters, digits and hyphens only. */
final class LetterNames {
  private static final int LONGEST = 80;

  private final Set<String> taken = new HashSet<>();

  /** A name made of what a unit is called. */
  String of(String code, String name) {
    String key = Wording.key(code + " " + name).replace('_', '-');
    String stem = key.isEmpty() ? "unit" : key.substring(0, Math.min(key.length(), LONGEST));
    String unique = stem;
    for (int number = 2; !taken.add(unique); number++) {
      unique = stem + "-" + number;
    }
    return unique + ".txt";
  }
}
