package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitTilesTest {
  private static final List<String> DISTRICTS =
      List.of("731", "732", "734", "735", "736", "737", "738", "739", "740", "741", "742");

  @Test
  void layTheDistrictsOfDongNaiAboutAsOnTheGround() {
    Map<String, UnitTiles.Position> tiles = UnitTiles.of(DISTRICTS);

    assertThat(tiles.values()).doesNotHaveDuplicates().hasSize(DISTRICTS.size());
    assertThat(tiles.get("735").row()).as("Vĩnh Cửu is north").isLessThan(tiles.get("731").row());
    assertThat(tiles.get("742").column()).as("Nhơn Trạch is west").isZero();
    assertThat(tiles.get("741").column()).as("Xuân Lộc is east").isEqualTo(3);
  }

  @Test
  void layUnitsSideBySideWhereOneIsNotKnown() {
    Map<String, UnitTiles.Position> tiles = UnitTiles.of(List.of("731", "732", "x", "y", "z"));

    assertThat(tiles.get("731")).isEqualTo(new UnitTiles.Position(0, 0));
    assertThat(tiles.get("y")).isEqualTo(new UnitTiles.Position(3, 0));
    assertThat(tiles.get("z")).isEqualTo(new UnitTiles.Position(0, 1));
  }

  @Test
  void layManyUnitsInASquare() {
    List<String> codes = IntStream.range(0, 60).mapToObj(i -> "x" + i).toList();

    assertThat(UnitTiles.of(codes).values())
        .doesNotHaveDuplicates()
        .allMatch(position -> position.column() < 8 && position.row() < 8);
  }
}
