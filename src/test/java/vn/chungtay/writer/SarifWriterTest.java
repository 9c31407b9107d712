package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifWriterTest {
  @ParameterizedTest
  @CsvSource({
    "2018/ho-26185.csv, 2018/ho-26185.csv",
    "năm 2018/xã.csv, n%C4%83m%202018/x%C3%A3.csv",
    "a:b?c#d%20.csv, a%3Ab%3Fc%23d%2520.csv",
    "../x~1_2.csv, ../x~1_2.csv",
    "-, -",
    "/srv/giảm nghèo/a.csv, file:///srv/gi%E1%BA%A3m%20ngh%C3%A8o/a.csv"
  })
  void aFileIsNamedByARelativeReferenceUnlessItWasByItsWholePath(String file, String uri) {
    assertThat(SarifWriter.uri(file)).isEqualTo(uri);
  }
}
