package vn.chungtay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.finding.Language;

class NumbersTest {
  private final Numbers vietnamese = new Numbers(Language.VI);
  private final Numbers english = new Numbers(Language.EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WHOLE             | 0               | 0                          | 0",
        "WHOLE             | 999             | 999                        | 999",
        "WHOLE             | 1000            | 1.000                      | 1,000",
        "WHOLE             | -1234567        | -1.234.567                 | -1,234,567",
        "WHOLE             | 1E+6            | 1.000.000                  | 1,000,000",
        "WHOLE             | 999.5           | 1.000                      | 1,000",
        "WHOLE             | -0.4            | 0                          | 0",
        "RATIO             | 1.495           | 1,50                       | 1.50",
        "RATIO             | 1.4949999999999 | 1,49                       | 1.49",
        "RATIO             | 1234.5          | 1.234,50                   | 1,234.50",
        "PERCENT           | 0.996           | 1,00%                      | 1.00%",
        "PERCENT           | 12.425          | 12,43%                     | 12.43%",
        "PERCENT           | 100             | 100,00%                    | 100.00%",
        "PERCENT           | -0.001          | 0,00%                      | 0.00%",
        "PERCENTAGE_POINTS | 0.5             | +0,50 điểm phần trăm       | +0.50 percentage"
            + " points",
        "PERCENTAGE_POINTS | -1.235          | -1,24 điểm phần trăm       | -1.24 percentage"
            + " points",
        "PERCENTAGE_POINTS | 0.004           | 0,00 điểm phần trăm        | 0.00 percentage points",
        "VND               | 1234567890      | 1.234.567.890 đồng         | 1,234,567,890 VND",
        "VND_SHORT         | 999999.4        | 999.999 đồng               | 999,999 VND",
        "VND_SHORT         | 999999.5        | 1,00 triệu đồng            | 1.00 million VND",
        "VND_SHORT         | 12345678        | 12,35 triệu đồng           | 12.35 million VND",
        "VND_SHORT         | 999994999       | 999,99 triệu đồng          | 999.99 million VND",
        "VND_SHORT         | 999995000       | 1,00 tỷ đồng               | 1.00 billion VND",
        "VND_SHORT         | -2500000000     | -2,50 tỷ đồng              | -2.50 billion VND",
        "VND_SHORT         | 1234567890123   | 1.234,57 tỷ đồng           | 1,234.57 billion VND",
      })
  void areShownAsPeopleOfTheLanguageReadThem(
      NumberForm form, BigDecimal value, String vi, String en) {
    assertThat(vietnamese.shown(value, form)).isEqualTo(vi);
    assertThat(english.shown(value, form)).isEqualTo(en);
  }

  @Test
  void keepTheUnroundedValueInACell() {
    Cell.Number cell = vietnamese.cell(new BigDecimal("0.996"), NumberForm.PERCENT);

    assertThat(cell.value()).isEqualByComparingTo("0.996");
    assertThat(cell.shown()).isEqualTo("1,00%");
    assertThat(cell.form()).isEqualTo(NumberForm.PERCENT);
  }

  @Test
  void doNotAskTheMachineForItsLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(english.shown(1234567)).isEqualTo("1,234,567");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void significantDigitsNeverRoundWholeNumbers() {
    assertThat(vietnamese.significant(new BigDecimal("0.0123456789"), 6)).isEqualTo("0,0123457");
    assertThat(english.significant(new BigDecimal("1234567.8"), 6)).isEqualTo("1,234,568");
    assertThat(english.significant(new BigDecimal("2.50000"), 6)).isEqualTo("2.5");
    assertThat(english.significant(new BigDecimal("100"), 6)).isEqualTo("100");
    assertThat(english.significant(new BigDecimal("0.0"), 6)).isEqualTo("0");
    assertThat(english.significant(new BigDecimal("-0.5"), 6)).isEqualTo("-0.5");
  }
}
