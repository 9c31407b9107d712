package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsCodeAndHasOneWriter(ReportFormat format) {
    assertThat(ReportFormat.of(format.code())).contains(format);
    assertThat(Stream.of(format.tables(), format.report(), format.workbook(), format.document()))
        .filteredOn(Optional::isPresent)
        .hasSize(1);
    assertThat(format.file("report")).isEqualTo("report." + format);
  }

  @Test
  void isNotFoundByAnotherWord() {
    assertThat(ReportFormat.of("CSV")).isEmpty();
    assertThat(ReportFormat.of("")).isEmpty();
  }
}
