package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.submission.Records;

class DeadlineTest {
  @ParameterizedTest
  @CsvSource({
    "12-15,    2018,    2018-12-15",
    "+0-12-15, 2018,    2018-12-15",
    "+1-01-31, 2018,    2019-01-31",
    "+1-01-31, 2018-H1, 2019-01-31",
    "+2-02-29, 2018,    2020-02-29",
    "+1-02-29, 2018,    2019-02-28",
  })
  void isADayCountedFromTheYearInWhichThePeriodEnds(String text, String period, LocalDate lastDay) {
    assertThat(Deadline.parse(text).orElseThrow().lastDay(Records.period(period)))
        .contains(lastDay);
  }

  @Test
  void noneMeansThatNothingIsEverLate() {
    assertThat(Deadline.parse("none")).contains(Deadline.NONE);
    assertThat(Deadline.NONE.lastDay(Records.period("2018"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "None",
        "13-01",
        "00-10",
        "02-30",
        "12-32",
        "1-5",
        "2018-12-15",
        "-1-01-31",
        "+10-01-31",
        "+1-1-31",
        "12-15 "
      })
  void isNothingElse(String text) {
    assertThat(Deadline.parse(text)).isEmpty();
  }
}
