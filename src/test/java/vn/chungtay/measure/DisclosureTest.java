package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.measure.Disclosure.Relation;

class DisclosureTest {
  private static BitSet protect(List<Integer> values, List<Relation> relations, int smallest) {
    BitSet small = new BitSet();
    IntStream.range(0, values.size())
        .filter(cell -> values.get(cell) > 0 && values.get(cell) < smallest)
        .forEach(small::set);
    return Disclosure.protect(values.stream().map(Ratio::of).toList(), relations, small);
  }

  private static Relation sum(int total, int... parts) {
    return new Relation(new int[] {total}, parts);
  }

  @Test
  void withoutASmallCellNothingIsHidden() {
    assertThat(protect(List.of(0, 20, 30, 50), List.of(sum(3, 0, 1, 2)), 5).isEmpty()).isTrue();
  }

  @Test
  void aSmallCellTakesTheNextSmallestOfItsSumAlong() {
    assertThat(protect(List.of(2, 20, 30, 52), List.of(sum(3, 0, 1, 2)), 5).stream())
        .containsExactly(0, 1);
  }

  @Test
  void zerosAreShownAsLongAsAnythingElseCanBeHidden() {
    assertThat(protect(List.of(2, 0, 0, 2, 40), List.of(sum(3, 0, 1, 2)), 5).stream())
        .containsExactly(0, 3);
    assertThat(protect(List.of(2, 0, 0, 40, 42), List.of(sum(4, 0, 1, 2, 3)), 5).stream())
        .containsExactly(0, 3);
  }

  @Test
  void severalHiddenOnesThatMustAllBeOneTakeAnotherAlong() {
    assertThat(protect(List.of(1, 1, 30, 32), List.of(sum(3, 0, 1, 2)), 5).stream())
        .containsExactly(0, 1, 2);
  }

  /** Two small cells in a corner of a table of rows and columns: each sum has two, but together. */
  @Test
  void sumsThatTellACellOnlyTogetherAreSeen() {
    // a + b = 30, b + c = 40, a + c = 14 with all totals shown: a = (30 - 40 + 14) / 2 = 2
    List<Relation> triangle = List.of(sum(3, 0, 1), sum(4, 1, 2), sum(5, 0, 2));

    BitSet hidden = protect(List.of(2, 28, 12, 30, 40, 14), triangle, 5);

    assertThat(hidden.get(0)).isTrue();
    assertThat(hidden.get(3) || hidden.get(4) || hidden.get(5)).isTrue();
  }

  /** Held against the ranks of the matrix of the sums, by a singular value decomposition. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noHiddenCellOfATableFollowsFromItsSums(long seed) {
    Random random = new Random(seed);
    int rows = 3 + random.nextInt(4);
    int columns = 3 + random.nextInt(4);
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < rows * columns; i++) {
      values.add(random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(60));
    }
    List<Relation> relations = margins(values, rows, columns);

    BitSet hidden = protect(values, relations, 5);

    assertThat(
            hidden.stream()
                .filter(cell -> values.get(cell) > 0)
                .filter(cell -> follows(cell, hidden, rows, columns)))
        .isEmpty();
    assertThat(hidden.cardinality()).isLessThan(values.size());
  }

  private static List<Relation> margins(List<Integer> values, int rows, int columns) {
    List<Relation> relations = new ArrayList<>();
    for (int[] line : lines(rows, columns)) {
      values.add(Arrays.stream(line).map(values::get).sum());
      relations.add(sum(values.size() - 1, line));
    }
    return relations;
  }

  private static List<int[]> lines(int rows, int columns) {
    List<int[]> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int start = row * columns;
      lines.add(IntStream.range(start, start + columns).toArray());
    }
    for (int column = 0; column < columns; column++) {
      int start = column;
      lines.add(IntStream.range(0, rows).map(row -> row * columns + start).toArray());
    }
    return lines;
  }

  private static boolean follows(int cell, BitSet hidden, int rows, int columns) {
    int cells = rows * columns + rows + columns;
    List<int[]> lines = lines(rows, columns);
    double[][] matrix = new double[lines.size()][cells];
    for (int i = 0; i < matrix.length; i++) {
      for (int part : lines.get(i)) {
        matrix[i][part] = hidden.get(part) ? 1 : 0;
      }
      matrix[i][rows * columns + i] = hidden.get(rows * columns + i) ? -1 : 0;
    }
    double[][] with = Arrays.copyOf(matrix, matrix.length + 1);
    with[matrix.length] = new double[cells];
    with[matrix.length][cell] = 1;
    return rank(with) == rank(matrix);
  }

  private static int rank(double[][] matrix) {
    return new SingularValueDecomposition(new Array2DRowRealMatrix(matrix)).getRank();
  }
}
