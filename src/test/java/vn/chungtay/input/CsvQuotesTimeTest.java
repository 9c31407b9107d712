package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.finding.Finding;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** Lines that open a quote, each of which could make the reader look for its end far ahead. */
@Timeout(10)
class CsvQuotesTimeTest {
  /** Read by itself the line opens a quote; read within quotes it closes one and opens another. */
  private static final String OPENER = "1,2018 a\"b,\"c\n";

  @TempDir private Path folder;

  private int rows;
  private int broken;

  private void read(String body) throws IOException {
    Path path = Files.writeString(folder.resolve("a.csv"), "unit_code,period,text\n" + body);
    SourceFile file = SourceFiles.named(path, "a.csv");
    List<Finding> out = file.format().reader().read(file, ReadingOptions.DEFAULT, new Count());
    assertThat(out).isEmpty();
  }

  private final class Count implements RowSink {
    @Override
    public void row(Row row) {
      rows++;
    }

    @Override
    public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
      broken++;
    }

    @Override
    public void finding(Finding finding) {
      throw new AssertionError(finding);
    }
  }

  @Test
  void quotesThatNoLineClosesTakeNoMoreTimeThanOthers() throws IOException {
    read(OPENER.repeat(100_000) + "2,2018,d\n");

    assertThat(broken).isEqualTo(100_000);
    assertThat(rows).isEqualTo(1);
  }

  @Test
  void quotesThatOneLineClosesForAllTakeNoMoreTimeThanOthers() throws IOException {
    read((OPENER.repeat(900) + "2,2018,d\n3,2018,e\"\n").repeat(100));

    assertThat(broken).isEqualTo(90_000);
    assertThat(rows).isEqualTo(200);
  }

  @Test
  void longLinesWithAnOpenQuoteTakeNoMoreTimeThanOthers() throws IOException {
    String longer = OPENER.replace("b", "b".repeat(10_000));

    read(longer.repeat(1_000) + "2,2018,d\n");

    assertThat(broken).isEqualTo(1_000);
    assertThat(rows).isEqualTo(1);
  }
}
