package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;

class AlignedWriterTest {
  private static String written(List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<OutputColumn> columns =
        List.of(
            OutputColumn.text("xã", ""),
            OutputColumn.number("value", ""),
            OutputColumn.text("empty", ""),
            OutputColumn.text("why", ""));
    new AlignedWriter().write(new OutputTable("t", columns, rows), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void numbersEndAndTextsStartBelowEachOtherAndEmptyColumnsAreLeftOut() throws IOException {
    assertThat(written(List.of(List.of("Bình Sơn", "1", "", ""), List.of("B", "100", "", "no"))))
        .isEqualTo("xã        value  why\nBình Sơn      1\nB           100  no\n");
  }

  @Test
  void nothingActsOnATerminalOrBreaksALine() throws IOException {
    assertThat(written(List.of(List.of("a\nb\u001b", "1", "", "")))).contains("a b␛");
  }
}
