package vn.chungtay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2018,    2018-01-01, 2018-12-31, 12",
    "2018-H1, 2018-01-01, 2018-06-30, 6",
    "2018-H2, 2018-07-01, 2018-12-31, 6",
    "2018-Q1, 2018-01-01, 2018-03-31, 3",
    "2018-Q3, 2018-07-01, 2018-09-30, 3",
    "2018-Q4, 2018-10-01, 2018-12-31, 3",
    "2018-06, 2018-06-01, 2018-06-30, 1",
    "2016-02, 2016-02-01, 2016-02-29, 1",
    "2018-12, 2018-12-01, 2018-12-31, 1",
    "1999,    1999-01-01, 1999-12-31, 12",
  })
  void readsYearsHalvesQuartersAndMonths(String code, LocalDate first, LocalDate last, int months) {
    Period period = Period.parse(code).orElseThrow();

    assertThat(period.code()).isEqualTo(code);
    assertThat(period).hasToString(code);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.months()).isEqualTo(months);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "18",
        "0999",
        "3018",
        "20180",
        " 2018",
        "2018 ",
        "2018-",
        "2018-H0",
        "2018-H3",
        "2018-Q0",
        "2018-Q5",
        "2018-00",
        "2018-13",
        "2018-6",
        "2018-h1",
        "2018-06-30",
        "２０１８"
      })
  void readsNothingElse(String code) {
    assertThat(Period.parse(code)).isEmpty();
  }

  @Test
  void standInTheOrderOfTheirEndsTheShorterFirst() {
    List<String> inOrder =
        List.of(
            "2017", "2018-01", "2018-03", "2018-Q1", "2018-06", "2018-Q2", "2018-H1", "2018-12",
            "2018-Q4", "2018-H2", "2018", "2019-01");

    assertThat(inOrder.stream().map(Records::period).sorted().map(Period::code).toList())
        .isEqualTo(inOrder);
    assertThat(Records.period("2018")).isEqualByComparingTo(Records.period("2018"));
  }

  @Test
  void lieAsManyMonthsApartAsTheCalendarSays() {
    int year = Records.period("2018").endMonth();

    assertThat(Records.period("2020").endMonth() - year).isEqualTo(24);
    assertThat(Records.period("2018-Q4").endMonth()).isEqualTo(year);
    assertThat(Records.period("2018-H1").endMonth() - year).isEqualTo(-6);
    assertThat(Records.period("2019-01").endMonth() - year).isEqualTo(1);
  }
}
