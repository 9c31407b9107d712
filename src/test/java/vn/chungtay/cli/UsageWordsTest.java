package vn.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser really complains of, whatever version of it is at hand. */
class UsageWordsTest {
  private static String complaint(String arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(InputStream.nullInputStream(), told, told, Clock.systemUTC(), false);
    assertThat(Chungtay.run(console, arguments.split(" "))).isEqualTo(2);
    return err.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aggregate --campagn|không có tùy chọn '--campagn'",
        "aggregate -qx|không có tùy chọn '-x'",
        "aggregate --aa --bb|không có tùy chọn '--aa', '--bb'",
        "agregate x|không hiểu 'agregate', 'x': tham số thừa hoặc sai tên lệnh",
        "compare a b c|không hiểu 'c': tham số thừa hoặc sai tên lệnh",
        "aggregate x --threads|tùy chọn '--threads' cần một giá trị (N)",
        "aggregate --out --format csv|tùy chọn '--out' cần một giá trị, nhưng sau đó là '--format'",
        "aggregate --threads 1 --threads 2|tùy chọn '--threads' chỉ được nêu một lần",
        "aggregate --threads abc|giá trị của '--threads' không hợp lệ: 'abc' không phải là số nguyên",
        "aggregate --quiet=x|giá trị của '--quiet' không hợp lệ: 'x' không phải là true hay false",
        "aggregate --lang fr|giá trị của '--lang' không hợp lệ: cần một trong: vi, en; đã nêu 'fr'",
        "compare|thiếu tham số 'OLD', 'NEW'",
        "export x|thiếu tùy chọn bắt buộc '--to=dhis2|sdmx-csv'",
        "export|thiếu tham số '--to=dhis2|sdmx-csv', 'REPORT'",
        "measure x --fgt y|giá trị của '--fgt' không hợp lệ: \"y\" không phải là số",
        "completion fish|giá trị của bash|zsh không hợp lệ: cần một trong: bash, zsh; đã nêu 'fish'",
        "aggregate --out a\0b|giá trị của '--out' không hợp lệ: 'a␀b' không phải là đường dẫn",
      })
  void complaintsAreToldInVietnamese(String row) {
    int bar = row.indexOf('|');
    assertThat(complaint(row.substring(0, bar))).isEqualTo("chungtay: " + row.substring(bar + 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "aggregate --lang=en --aa --bb|Unknown option: '--aa', '--bb'",
        "compare --lang=en a|Missing required parameter: 'NEW'",
      })
  void complaintsAreToldInEnglish(String arguments, String told) {
    assertThat(complaint(arguments)).isEqualTo("chungtay: " + told);
  }
}
