package vn.chungtay.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Origin;
import vn.chungtay.tally.Register;

/**
 * Finds households that stand twice in a period: with other content all of them are out, with the
 * same content the one that was sent first counts.
 */
public final class DuplicateHouseholds {
  /** Takes a row that turned out to be out of the figures. */
  public interface Taker {
    void out(int row, Finding finding);
  }

  private final Register register;

  /**
   * By the number of the file: the row, the row it is held against, and whether both are the same.
   */
  private final Map<Integer, LongStream.Builder> excluded = new HashMap<>();

  private DuplicateHouseholds(Register register) {
    this.register = register;
  }

  /** Hands over the rows to take out, by file and within it in reading order. */
  public static void each(Register register, Taker taker) {
    DuplicateHouseholds found = new DuplicateHouseholds(register);
    register.eachHousehold(found::look);
    found.tell(taker);
  }

  private void look(int[] rows) {
    if (twiceInAPeriod(rows)) {
      Arrays.stream(rows)
          .boxed()
          .collect(Collectors.groupingBy(register::period, TreeMap::new, Collectors.toList()))
          .values()
          .forEach(this::judge);
    }
  }

  private boolean twiceInAPeriod(int[] rows) {
    for (int i = 1; i < rows.length; i++) {
      if (register.periodNumber(rows[i]) == register.periodNumber(rows[i - 1])) {
        return true;
      }
    }
    return false;
  }

  private void judge(List<Integer> rows) {
    if (rows.size() == 1) {
      return;
    }
    List<Integer> inOrder =
        rows.stream().sorted(Comparator.comparing(register::heading, Heading.SENT_FIRST)).toList();
    boolean same = rows.stream().map(register::fingerprint).distinct().count() == 1;
    for (int i = same ? 1 : 0; i < inOrder.size(); i++) {
      int row = inOrder.get(i);
      long other = inOrder.get(i == 0 ? 1 : 0);
      excluded
          .computeIfAbsent(register.fileNumber(row), f -> LongStream.builder())
          .add((long) row << Integer.SIZE | other << 1 | (same ? 1 : 0));
    }
  }

  private void tell(Taker taker) {
    List<long[]> files =
        excluded.values().stream().map(rows -> rows.build().sorted().toArray()).toList();
    excluded.clear();
    files.stream()
        .sorted(Comparator.comparing(rows -> register.origin(row(rows[0]))))
        .forEach(rows -> Arrays.stream(rows).forEach(packed -> tell(packed, taker)));
  }

  private static int row(long packed) {
    return (int) (packed >>> Integer.SIZE);
  }

  private void tell(long packed, Taker taker) {
    int row = row(packed);
    Origin other = register.origin((int) packed >>> 1);
    Rule rule = (packed & 1) == 1 ? Rule.REPEATED_RECORD : Rule.DUPLICATE_HOUSEHOLD;
    taker.out(
        row,
        Complaint.of(
            rule,
            register.heading(row),
            "",
            "household_id",
            "",
            other.table(),
            String.valueOf(other.line())));
  }
}
