package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

class MaskingTest {
  private static Column column(Kind kind, String name) {
    return kind.columns().get(kind.position(name).orElseThrow());
  }

  private static String copied(Kind kind, String name, String cell, String... others) {
    List<String> cells = new ArrayList<>(Collections.nCopies(kind.columns().size(), ""));
    cells.set(kind.position(name).orElseThrow(), cell);
    for (int i = 0; i < others.length; i += 2) {
      cells.set(kind.position(others[i]).orElseThrow(), others[i + 1]);
    }
    Row row = Row.of(kind, Origin.of("a.csv"), cells);
    return Masking.copied(row, kind.position(name).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "-3",
        "1.000",
        "1,5",
        "1e400",
        "2018",
        "2018-H1",
        "31/02/2019",
        "2019-02-30",
        "nghèo",
        "NAM",
        "co",
        "x",
        "true"
      })
  void ofAHouseholdOnlyNumbersDatesPeriodsAndAllowedWordsAreShown(String cell) {
    assertThat(Masking.shown(Kind.HOUSEHOLDS, column(Kind.HOUSEHOLDS, "members"), cell))
        .isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ba", "Nguyễn Văn An", "4 người", "hộ nghèo nhất", "An 12", "١٢", ""})
  void allElseOfAHouseholdIsWithheld(String cell) {
    assertThat(Masking.shown(Kind.HOUSEHOLDS, column(Kind.HOUSEHOLDS, "members"), cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "272345678,***",
    "075099000123,***",
    "272.345.678,***",
    "12345678,12345678",
    "1234567890,1234567890",
    "1234567890123,1234567890123"
  })
  void whatMayBeAnIdNumberIsMasked(String cell, String shown) {
    assertThat(Masking.shown(Kind.HOUSEHOLDS, column(Kind.HOUSEHOLDS, "income_per_capita"), cell))
        .isEqualTo(shown);
  }

  @Test
  void otherKindsAreShownButCut() {
    Column column = column(Kind.ACTIVITIES, "activity");

    assertThat(Masking.shown(Kind.ACTIVITIES, column, "xây nhà mới")).isEqualTo("xây nhà mới");
    assertThat(Masking.shown(Kind.ACTIVITIES, column, "w".repeat(61))).hasSize(60).endsWith("…");
    assertThat(Masking.shown(Kind.ACTIVITIES, column, "123456789012")).isEqualTo("123456789012");
  }

  @Test
  void personalColumnsAreNeverShown() {
    assertThat(Masking.shown(Kind.HOUSEHOLDS, column(Kind.HOUSEHOLDS, "head_id_number"), "12"))
        .isEmpty();
    assertThat(Masking.shown(Kind.EXEMPLARS, column(Kind.EXEMPLARS, "subject_name"), "12"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "head_name,Nguyễn Văn An,***",
    "head_name,'',''",
    "head_id_number,1,***",
    "hamlet,Ấp 3,Ấp 3",
    "hamlet,An 075099000123,An ***",
    "household_id,272345678,***",
    "members,ba,ba",
    "members,4 người,4 người",
    "members,3 nguyễn văn an,***",
    "income_per_capita,Nguyễn Văn An,***",
    "income_per_capita,075.099.000.123,***",
    "status,nghèo,nghèo",
    "status,rất nghèo,***",
    "status,HỘ NGHÈO,HỘ NGHÈO",
    "ethnicity,Tày,Tày",
    "ethnicity,Hồng,***",
    "unit_code,H26116,H26116",
    "unit_code,Xã Một,***",
    "period,2018-Q5,2018-Q5",
    "period,Nguyễn,***",
    "submitted_on,31/02/2019,31/02/2019"
  })
  void rejectedHouseholdsAreCopiedWithoutWhatIsPersonal(String name, String cell, String copy) {
    assertThat(copied(Kind.HOUSEHOLDS, name, cell)).isEqualTo(copy);
  }

  @ParameterizedTest
  @CsvSource({"individual,***", "hộ,***", "'',***", "???,***", "collective,Hội", "Mô hình,Hội"})
  void theNameOfASubjectStaysOnlyWhenItIsNobodys(String subject, String copy) {
    assertThat(copied(Kind.EXEMPLARS, "subject_name", "Hội", "subject", subject)).isEqualTo(copy);
  }

  @Test
  void otherKindsAreCopiedAsTheyCame() {
    assertThat(copied(Kind.ACTIVITIES, "amount_vnd", "123456789")).isEqualTo("123456789");
  }

  @Test
  void ofABrokenHouseholdOnlyNumbersAndCodesStay() {
    List<String> cells =
        List.of("H1", "731", "2018", "Nguyễn An", "nghèo", "", "075099000123", "a,\"b");

    assertThat(Masking.copiedBroken(Kind.HOUSEHOLDS, cells))
        .containsExactly("***", "731", "2018", "***", "nghèo", "", "***", "***");
    assertThat(Masking.copiedBroken(Kind.EXEMPLARS, List.of("Nguyễn An"))).containsExactly("***");
    assertThat(Masking.copiedBroken(Kind.OBSTACLES, cells)).isEqualTo(cells);
  }
}
