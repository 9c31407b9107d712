package vn.chungtay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTableTest {
  private static final OutputColumn PERIOD = OutputColumn.text("period", "");
  private static final OutputColumn VALUE = OutputColumn.number("value", "");

  @Test
  void givesItsRowsAgainAndAgain() {
    OutputTable table = table("indicators", List.of(List.of("2018", "1"), List.of("2019", "2")));

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows()).containsExactly(List.of("2018", "1"), List.of("2019", "2"));
  }

  @Test
  void stopsAtARowOfTheWrongWidth() {
    OutputTable table = table("indicators", List.of(List.of("2018", "1", "x")));

    assertThatIllegalStateException()
        .isThrownBy(() -> table.rows().iterator().next())
        .withMessage("table indicators: expected 2 cells, found 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/etc/x", "../x", "a/../b", "a//b", "a/", ".hidden", "Hộ", "a\\b"})
  void refusesANameThatIsNoFile(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> table(name, List.of()));
  }

  @Test
  void refusesTwoColumnsOfOneNameAndAKeyThatIsNoColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutputTable("t", List.of(PERIOD, PERIOD), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutputTable("t", List.of(PERIOD), List.of(), List.of("unit_code")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OutputTable("t", List.of(), List.of()));
  }

  private static OutputTable table(String name, List<List<String>> rows) {
    return new OutputTable(name, List.of(PERIOD, VALUE), rows);
  }
}
