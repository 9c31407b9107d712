package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chungtay.measure.Disclosure;
import vn.chungtay.measure.Ratio;
import vn.chungtay.report.MeasureRow;

/**
 * Suppresses the figures that rest on few records, and those of other groups from which these would
 * follow. A group of few records is not even counted.
 */
final class SmallCounts {
  /** A measure at a time: its groups together are all. */
  private record Table(String time, String measure) {}

  /** The records of a group at a time. */
  private record Group(String by, String time) {}

  private final List<MeasureRows.Resting> rows;
  private final int smallest;

  private SmallCounts(List<MeasureRows.Resting> rows, int smallest) {
    this.rows = rows;
    this.smallest = smallest;
  }

  /**
   * The rows without what must not be known.
   *
   * @param smallest figures that rest on 1 to this less one are suppressed
   */
  static List<MeasureRow> suppressed(List<MeasureRows.Resting> rows, int smallest) {
    return smallest < 2
        ? rows.stream().map(MeasureRows.Resting::row).toList()
        : new SmallCounts(rows, smallest).suppressed();
  }

  private List<MeasureRow> suppressed() {
    Map<Table, List<Integer>> tables = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      MeasureRow row = rows.get(i).row();
      tables.computeIfAbsent(new Table(row.time(), row.measure()), t -> new ArrayList<>()).add(i);
    }
    Set<Group> uncounted = new HashSet<>();
    for (List<Integer> table : tables.values()) {
      hidden(table, this::counted, new BitSet()).stream()
          .forEach(place -> uncounted.add(group(table.get(place))));
    }
    List<MeasureRow> shown = new ArrayList<>(rows.stream().map(MeasureRows.Resting::row).toList());
    for (List<Integer> table : tables.values()) {
      BitSet also = new BitSet();
      IntStream.range(0, table.size())
          .filter(place -> uncounted.contains(group(table.get(place))))
          .forEach(also::set);
      hidden(table, row -> rows.get(row).records(), also).stream()
          .map(table::get)
          .forEach(row -> shown.set(row, suppressed(row, uncounted)));
    }
    return shown;
  }

  private MeasureRow suppressed(int row, Set<Group> uncounted) {
    return rows.get(row).row().suppressed(!uncounted.contains(group(row)));
  }

  private Group group(int row) {
    return new Group(rows.get(row).row().by(), rows.get(row).row().time());
  }

  private long counted(int row) {
    return rows.get(row).row().records().orElse(0);
  }

  private interface Count {
    long of(int row);
  }

  /**
   * The places in a table to leave out.
   *
   * @param also places that are left out anyway
   */
  private BitSet hidden(List<Integer> table, Count count, BitSet also) {
    BitSet small = (BitSet) also.clone();
    List<Ratio> counts = new ArrayList<>();
    for (int place = 0; place < table.size(); place++) {
      long records = count.of(table.get(place));
      counts.add(Ratio.of(records));
      if (records > 0 && records < smallest) {
        small.set(place);
      }
    }
    return Disclosure.protect(counts, sums(table), small);
  }

  /** That the groups of a table are all of it, or make 1. */
  private List<Disclosure.Relation> sums(List<Integer> table) {
    boolean whole = rows.get(table.get(0)).row().by().equals(MeasureRow.ALL);
    int[] groups = IntStream.range(1, table.size()).toArray();
    if (whole) {
      return groups.length == 0
          ? List.of()
          : List.of(new Disclosure.Relation(new int[] {0}, groups));
    }
    return List.of(new Disclosure.Relation(new int[0], IntStream.range(0, table.size()).toArray()));
  }
}
