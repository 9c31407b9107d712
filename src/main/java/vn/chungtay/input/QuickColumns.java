package vn.chungtay.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Kind;

/**
 * Where the columns of a file of households stand, by how they are taken when they are read in
 * place.
 *
 * @param flags the places of the deprivations, by their numbers; below 0 where there is none
 * @param scores the places of numbers of which nothing but their soundness counts
 * @param texts the places of texts of which nothing counts
 * @param sending the first and last place of each run of columns that say where the household
 *     lives, when, and how the record was sent: the same wherever the cells of all of them are the
 *     same
 * @param traits the same of the other known columns, which say what the household is
 */
record QuickColumns(
    int id,
    int members,
    int income,
    int[] flags,
    int[] scores,
    int[] texts,
    int[][] sending,
    int[][] traits) {
  private static final Set<String> SENDING =
      Set.of("unit_code", "period", "hamlet", "area", "remote", "submitted_on", "revision");
  private static final Set<String> SCORES = Set.of("b1_score", "b2_score");
  private static final Set<String> TEXTS = Set.of("head_name", "head_id_number");
  private static final Set<String> FLAGS =
      Arrays.stream(Deprivation.values()).map(Deprivation::column).collect(Collectors.toSet());
  private static final Set<String> NUMBERS = Set.of("household_id", "members", "income_per_capita");

  static QuickColumns of(Header header) {
    return new QuickColumns(
        place(header, "household_id"),
        place(header, "members"),
        place(header, "income_per_capita"),
        Arrays.stream(Deprivation.values()).mapToInt(d -> place(header, d.column())).toArray(),
        places(header, SCORES),
        places(header, TEXTS),
        runs(header, column -> shared(column) && SENDING.contains(column.name())),
        runs(header, column -> shared(column) && !SENDING.contains(column.name())));
  }

  private static int place(Header header, String column) {
    return header.place(Kind.HOUSEHOLDS.position(column).orElseThrow());
  }

  private static int[] places(Header header, Set<String> columns) {
    return columns.stream().mapToInt(c -> place(header, c)).filter(p -> p >= 0).toArray();
  }

  private static int[][] runs(Header header, Predicate<Column> wanted) {
    List<int[]> runs = new ArrayList<>();
    boolean before = false;
    for (int place = 0; place < header.size(); place++) {
      boolean here =
          header.known(place) && wanted.test(Kind.HOUSEHOLDS.columns().get(header.position(place)));
      if (here && before) {
        runs.get(runs.size() - 1)[1] = place;
      } else if (here) {
        runs.add(new int[] {place, place});
      }
      before = here;
    }
    return runs.toArray(new int[0][]);
  }

  private static boolean shared(Column column) {
    return Stream.of(NUMBERS, FLAGS, SCORES, TEXTS).noneMatch(some -> some.contains(column.name()));
  }
}
