package vn.chungtay.report;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void refusesARowWithAnotherNumberOfCellsThanHeadings() {
    List<Table.Heading> headings = List.of(Table.Heading.ofTexts("Xã"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("Hộ nghèo", headings, List.of(List.of())))
        .withMessage("table 'Hộ nghèo': expected 1 cells, found 0");
  }
}
