package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.measure.Disclosure.Relation;

/** What searches keep from one to the next changes nothing: held against searching anew. */
class SurroundingsTest {
  private static final int CELLS = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void theNearestIsTheSameAsSearchedAnew(long seed) {
    Random random = new Random(seed);
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < 20 + random.nextInt(50); i++) {
      relations.add(
          new Relation(
              new int[] {random.nextInt(CELLS)},
              random.ints(1 + random.nextInt(3), 0, CELLS).toArray()));
    }
    List<Ratio> values = random.ints(CELLS, 0, 20).mapToObj(Ratio::of).toList();
    Cells cells = new Cells(values, relations);
    Islands islands = new Islands(cells);
    Surroundings surroundings = new Surroundings(cells, islands);
    int none = 0;
    int far = 0;

    while (cells.hidden().cardinality() < CELLS) {
      int next = cells.hidden().nextClearBit(random.nextInt(CELLS));
      if (next < CELLS) {
        cells.hide(next);
        islands.join(next);
      }
      for (int cell : cells.hidden().stream().filter(c -> random.nextInt(3) == 0).toArray()) {
        int nearest = surroundings.nearest(cell);
        assertThat(nearest).isEqualTo(anew(cell, cells));
        none += nearest == Cells.NONE ? 1 : 0;
        far += nearest != Cells.NONE && best(List.of(cell), cells) == Cells.NONE ? 1 : 0;
      }
    }
    assertThat(none).isPositive();
    assertThat(far).isPositive();
  }

  private static int anew(int start, Cells cells) {
    BitSet seen = new BitSet();
    List<Integer> circle = List.of(start);
    while (!circle.isEmpty()) {
      int best = best(circle, cells);
      if (best != Cells.NONE) {
        return best;
      }
      circle.forEach(seen::set);
      circle =
          circle.stream()
              .flatMapToInt(cell -> IntStream.of(cells.relationsOf(cell)))
              .flatMap(relation -> IntStream.of(cells.of(relation)))
              .filter(cell -> cells.hidden(cell) && !seen.get(cell))
              .distinct()
              .boxed()
              .toList();
    }
    return Cells.NONE;
  }

  private static int best(List<Integer> circle, Cells cells) {
    int best = Cells.NONE;
    for (int cell : circle) {
      for (int relation : cells.relationsOf(cell)) {
        best = cells.cheapest(best, relation);
      }
    }
    return best;
  }
}
