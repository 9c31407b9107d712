package vn.chungtay.scenario;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, by their longest common subsequence. */
final class LineDiff {
  private static final int MOST = 60;

  private LineDiff() {}

  /** Lines with {@code -} are only expected, lines with {@code +} only found. */
  static String between(String expected, String found) {
    List<String> left = expected.lines().toList();
    List<String> right = found.lines().toList();
    int[][] common = common(left, right);
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        i++;
        j++;
      } else if (j == right.size() || i < left.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add("  " + (i + 1) + " - " + left.get(i++));
      } else {
        lines.add("  " + (j + 1) + " + " + right.get(j++));
      }
    }
    String more = lines.size() > MOST ? "\n  ... " + (lines.size() - MOST) + " more" : "";
    String shown = String.join("\n", lines.subList(0, Math.min(MOST, lines.size())));
    return shown.isEmpty() ? "  the line ends differ" : shown + more;
  }

  private static int[][] common(List<String> left, List<String> right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
