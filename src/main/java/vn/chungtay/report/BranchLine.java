package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Branch;
import vn.chungtay.indicator.Entry;

/** One line of a figure's tree of units and records, with how deep it lies. */
sealed interface BranchLine {
  int depth();

  /**
   * A unit with all below it.
   *
   * @param hidden how many records below it are not reached
   */
  record Unit(int depth, Branch branch, long hidden) implements BranchLine {}

  /** A record that counts for the unit above it. */
  record Record(int depth, Entry entry) implements BranchLine {}

  /** How many more records there are. */
  record More(int depth, long records) implements BranchLine {}

  /**
   * The lines of a tree, its top without a line.
   *
   * @param depth how many levels of units are told; one that holds a single unit does not count.
   *     Records are told only of units below which is no other
   * @param most how many records are listed; how many are not comes last
   */
  static List<BranchLine> of(Branch top, int depth, int most) {
    List<BranchLine> lines = new ArrayList<>();
    long others = add(top, 0, depth, most, lines);
    if (others > 0) {
      lines.add(new More(0, others));
    }
    return lines;
  }

  private static long add(Branch branch, int at, int levels, int most, List<BranchLine> lines) {
    boolean reached = branch.below().isEmpty() || levels > 0;
    if (at > 0 || !reached) {
      lines.add(new Unit(at, branch, reached ? 0 : branch.records()));
    }
    if (!reached) {
      return 0;
    }
    long others = branch.others();
    for (Entry entry : branch.entries()) {
      if (lines.stream().filter(Record.class::isInstance).count() < most) {
        lines.add(new Record(at, entry));
      } else {
        others++;
      }
    }
    int left = branch.below().size() == 1 ? levels : levels - 1;
    for (Branch below : branch.below()) {
      others += add(below, at + 1, left, most, lines);
    }
    return others;
  }
}
