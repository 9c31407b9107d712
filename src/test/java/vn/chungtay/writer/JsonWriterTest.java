package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputColumn.Type;
import vn.chungtay.report.OutputTable;

class JsonWriterTest {
  private static final List<OutputColumn> COLUMNS =
      List.of(
          OutputColumn.text("unit_name", ""),
          OutputColumn.integer("households", ""),
          OutputColumn.number("value", ""),
          OutputColumn.date("submitted_on", ""),
          new OutputColumn("accepted", Type.BOOLEAN, ""));

  private static String written(List<OutputColumn> columns, List<List<String>> rows)
      throws IOException {
    return Written.by(out -> new JsonWriter().write(new OutputTable("t", columns, rows), out));
  }

  private static String value(Type type, String cell) throws IOException {
    String json = written(List.of(new OutputColumn("v", type, "")), List.of(List.of(cell)));
    return json.substring("[\n{\"v\":".length(), json.length() - "}\n]\n".length());
  }

  @Test
  void writesOneObjectALineInTheOrderOfTheColumns() throws IOException {
    assertThat(
            written(
                COLUMNS,
                List.of(
                    List.of("Biên Hòa", "12", "0.50", "2018-12-05", "true"),
                    List.of("", "", "", "", ""))))
        .isEqualTo(
            """
            [
            {"unit_name":"Biên Hòa","households":12,"value":0.50,"submitted_on":"2018-12-05",\
            "accepted":true},
            {"unit_name":null,"households":null,"value":null,"submitted_on":null,"accepted":null}
            ]
            """);
  }

  @Test
  void writesAnEmptyArrayForATableWithoutRows() throws IOException {
    assertThat(written(COLUMNS, List.of())).isEqualTo("[\n]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0.5", "1E+3", "1.0E-7", "100", "12345678901234567890.123456789012345678"})
  void keepsExactlyTheDigitsOfANumber(String number) throws IOException {
    assertThat(value(Type.NUMBER, number)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"NUMBER,NaN", "NUMBER,+1", "NUMBER,01", "INTEGER,'1,5'", "BOOLEAN,yes"})
  void stopsAtACellThatIsNotOfItsTypeAndDoesNotQuoteIt(Type type, String cell) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(type, cell))
        .withMessageContaining("table t, column v: expected a JSON " + type.code())
        .withMessageEndingWith("found something else");
  }

  @Test
  void escapesWhatTextsBringAlong() throws IOException {
    assertThat(value(Type.STRING, "\"\\\n\u0000</script>"))
        .isEqualTo("\"\\\"\\\\\\n\\u0000</script>\"");
    assertThat(value(Type.STRING, "\u007f\u009b\u202e\u001bấ"))
        .isEqualTo("\"\\u007f\\u009b\\u202e\\u001Bấ\"");
    assertThat(value(Type.STRING, "=1+1")).isEqualTo("\"=1+1\"");
    assertThat(value(Type.STRING, "a\uD83Db😀")).isEqualTo("\"a\uFFFDb😀\"");
  }

  @Test
  void canBeReadBack() throws IOException {
    String nasty = "nghèo \"đa chiều\"\t\\ \u2028 \u007f";
    List<String> row = List.of(nasty, "1", "2.5", "2018-01-01", "false");

    JsonNode read = new ObjectMapper().readTree(written(COLUMNS, List.of(row, row)));

    assertThat(read).hasSize(2);
    assertThat(read.get(1).get("unit_name").textValue()).isEqualTo(nasty);
    assertThat(read.get(1).get("accepted").booleanValue()).isFalse();
  }
}
