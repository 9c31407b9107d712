package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFieldsTest {
  private static final String SIGNS = "a1ấ é#\\'/,;\t\u00a0\u0300\u200b|=+-";

  private interface Splitter {
    int split(CsvFields fields, LogicalLines line, CsvFields.Taker taker) throws IOException;
  }

  private static List<String> cells(String text, char delimiter, Splitter splitter)
      throws IOException {
    List<String> cells = new ArrayList<>();
    LogicalLines lines = new LogicalLines(new StringReader(text));
    lines.delimiter(delimiter);
    CsvFields fields = new CsvFields(delimiter);
    while (lines.next()) {
      if (!lines.blank()) {
        int count =
            splitter.split(
                fields,
                lines,
                (place, signs, from, length) ->
                    cells.add(CellText.clean(new String(signs, from, length))));
        cells.add("= " + count);
      }
    }
    return cells;
  }

  /** Lines without a quotation mark are split by hand; the parser must say the same. */
  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void bothWaysOfSplittingSayTheSame(char delimiter) throws IOException {
    Random random = new Random(delimiter);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      boolean end = random.nextInt(12) == 0;
      text.append(end ? '\n' : SIGNS.charAt(random.nextInt(SIGNS.length())));
    }

    List<String> plain = cells(text.toString(), delimiter, CsvFields::split);

    assertThat(plain).hasSizeGreaterThan(2_000);
    assertThat(plain).isEqualTo(cells(text.toString(), delimiter, CsvFields::parse));
  }

  @Test
  void aLineWithAQuotationMarkGoesToTheParser() throws IOException {
    assertThat(cells("a,\"b,c\",\"d\"\"e\"\n1,2,3\n", ',', CsvFields::split))
        .containsExactly("a", "b,c", "d\"e", "= 3", "1", "2", "3", "= 3");
  }
}
