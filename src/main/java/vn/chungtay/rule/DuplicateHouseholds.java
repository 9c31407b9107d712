package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Register;

/**
 * Finds households that stand twice in a period: with other content all of them are out, with the
 * same content the one that was sent first counts.
 */
public final class DuplicateHouseholds {
  /** A row that turned out to be out of the figures. */
  public record Excluded(int row, Finding finding) {}

  private DuplicateHouseholds() {}

  /** The rows to take out, by file and line, each with its finding. */
  public static List<Excluded> in(Register register) {
    List<Excluded> excluded = new ArrayList<>();
    register.eachHousehold(
        rows -> {
          if (twiceInAPeriod(register, rows)) {
            TreeMap<Period, List<Integer>> byPeriod =
                Arrays.stream(rows)
                    .boxed()
                    .collect(
                        Collectors.groupingBy(register::period, TreeMap::new, Collectors.toList()));
            byPeriod.values().forEach(same -> judge(register, same, excluded));
          }
        });
    excluded.sort(Comparator.comparing(e -> e.finding().origin()));
    return excluded;
  }

  private static boolean twiceInAPeriod(Register register, int[] rows) {
    for (int i = 1; i < rows.length; i++) {
      if (register.periodNumber(rows[i]) == register.periodNumber(rows[i - 1])) {
        return true;
      }
    }
    return false;
  }

  private static void judge(Register register, List<Integer> rows, List<Excluded> excluded) {
    if (rows.size() == 1) {
      return;
    }
    List<Integer> inOrder =
        rows.stream().sorted(Comparator.comparing(register::heading, Heading.SENT_FIRST)).toList();
    boolean same = rows.stream().map(register::fingerprint).distinct().count() == 1;
    for (int i = same ? 1 : 0; i < inOrder.size(); i++) {
      Origin other = register.origin(inOrder.get(i == 0 ? 1 : 0));
      Rule rule = same ? Rule.REPEATED_RECORD : Rule.DUPLICATE_HOUSEHOLD;
      excluded.add(new Excluded(inOrder.get(i), finding(register, inOrder.get(i), rule, other)));
    }
  }

  private static Finding finding(Register register, int row, Rule rule, Origin other) {
    return Complaint.of(
        rule,
        register.heading(row),
        "",
        "household_id",
        "",
        other.table(),
        String.valueOf(other.line()));
  }
}
