package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.report.FindingGroup;

class FindingsWriterTest {
  private static FindingGroup group(String message) {
    return new FindingGroup(
        "error",
        "lỗi",
        "invalid_code",
        "Giá trị ngoài danh mục",
        7,
        "",
        List.of(
            new FindingGroup.Line("a.csv:2", message, "Sửa lại."),
            new FindingGroup.Line("", "không có tệp", "")),
        "... và 5 phát hiện nữa");
  }

  private static String written(boolean colored, FindingGroup... groups) throws IOException {
    return Written.by(out -> new FindingsWriter(colored).write(List.of(groups), out));
  }

  @Test
  void aHeadingThenALineAFindingThenHowManyMore() throws IOException {
    assertThat(written(false, group("sai"), group("sai")))
        .isEqualTo(
            """
            # lỗi invalid_code (7): Giá trị ngoài danh mục
            a.csv:2: lỗi: sai [invalid_code]
                Sửa lại.
            lỗi: không có tệp [invalid_code]
                ... và 5 phát hiện nữa

            # lỗi invalid_code (7): Giá trị ngoài danh mục
            a.csv:2: lỗi: sai [invalid_code]
                Sửa lại.
            lỗi: không có tệp [invalid_code]
                ... và 5 phát hiện nữa
            """);
  }

  @Test
  void whatWasSentCannotForgeALineOrSteerTheTerminal() throws IOException {
    assertThat(written(false, group("là \"x\nb.csv:1: lỗi: \u001B[2J\u009B1m\u2028y\"")))
        .contains("\na.csv:2: lỗi: là \"x␊b.csv:1: lỗi: ␛[2J\ufffd1m\ufffdy\" [invalid_code]\n");
  }

  @Test
  void severitiesAreColouredOnATerminal() throws IOException {
    assertThat(written(true, group("sai")))
        .contains("# \u001B[31mlỗi\u001B[0m invalid_code", "a.csv:2: \u001B[31mlỗi\u001B[0m: sai");
  }

  @Test
  void nothingIsWrittenOfNothing() throws IOException {
    assertThat(written(false)).isEmpty();
  }
}
