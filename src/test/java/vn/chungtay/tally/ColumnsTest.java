package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final int PAGE = 1 << 15;

  @Test
  void intsAreKeptOnBothSidesOfEveryPageBorder() {
    Column32 column = new Column32();
    int rows = 9 * PAGE + 2;
    for (int row = 0; row < rows; row++) {
      column.set(row, row * 31);
    }

    for (int page = 1; page <= 9; page++) {
      for (int row = page * PAGE - 1; row <= page * PAGE + 1; row++) {
        assertThat(column.get(row)).isEqualTo(row * 31);
      }
    }
    column.set(PAGE, -1);
    assertThat(column.get(PAGE)).isEqualTo(-1);
    assertThat(column.get(PAGE - 1)).isEqualTo((PAGE - 1) * 31);
  }

  @Test
  void longsAreTheUsualOneUntilAnotherIsSet() {
    Column64 column = new Column64(7);
    column.set(0, 7);
    column.set(20 * PAGE, 7);

    assertThat(column.get(0)).isEqualTo(7);
    assertThat(column.get(100 * PAGE)).isEqualTo(7);

    column.set(5 * PAGE, 8);
    column.set(5 * PAGE - 1, Long.MIN_VALUE);
    assertThat(column.get(5 * PAGE)).isEqualTo(8);
    assertThat(column.get(5 * PAGE - 1)).isEqualTo(Long.MIN_VALUE);
    assertThat(column.get(5 * PAGE + 1)).isEqualTo(7);
    assertThat(column.get(5 * PAGE - 2)).isEqualTo(7);

    column.set(5 * PAGE, 7);
    assertThat(column.get(5 * PAGE)).isEqualTo(7);
  }

  @Test
  void linesAreKeptInRunsAndForgottenFromARowOn() {
    LineRuns runs = new LineRuns();
    int[] lines = {2, 3, 4, 7, 8, 2, 3, 9, 8, 7, 8};
    for (int row = 0; row < lines.length; row++) {
      runs.add(row, lines[row]);
    }
    for (int row = 0; row < lines.length; row++) {
      assertThat(runs.get(row)).isEqualTo(lines[row]);
    }
    for (int rows = lines.length; rows >= 0; rows--) {
      runs.truncate(rows);
      runs.add(rows, 5);
      runs.add(rows + 1, 6);
      runs.add(rows + 2, 6);
      assertThat(runs.get(rows)).isEqualTo(5);
      assertThat(runs.get(rows + 1)).isEqualTo(6);
      assertThat(runs.get(rows + 2)).isEqualTo(6);
      for (int row = 0; row < rows; row++) {
        assertThat(runs.get(row)).isEqualTo(lines[row]);
      }
      runs.truncate(rows);
    }
  }
}
