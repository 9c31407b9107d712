package vn.chungtay.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;

/**
 * JSON: an array of objects, one on each line, their keys in the order of the columns.
 *
 * <p>An empty cell is {@code null}; a number keeps exactly the digits it was given.
 */
public final class JsonWriter implements TableWriter {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().rootValueSeparator(",\n").build();

  @Override
  public Rows begin(OutputTable table, OutputStream to) throws IOException {
    Writer out = new JsonText(Utf8.writer(to));
    out.write("[\n");
    // Not closed: that would close the stream, which is the caller's.
    JsonGenerator json =
        FACTORY.createGenerator(out).disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    return new Objects(table, out, json);
  }

  /** One object a row. */
  private static final class Objects implements Rows {
    private final OutputTable table;
    private final List<SerializedString> keys;
    private final Writer out;
    private final JsonGenerator json;
    private boolean any;

    Objects(OutputTable table, Writer out, JsonGenerator json) {
      this.table = table;
      this.keys = table.columns().stream().map(c -> new SerializedString(c.name())).toList();
      this.out = out;
      this.json = json;
    }

    @Override
    public void row(List<String> cells) throws IOException {
      json.writeStartObject();
      for (int i = 0; i < keys.size(); i++) {
        json.writeFieldName(keys.get(i));
        cell(json, table.name(), table.columns().get(i), cells.get(i));
      }
      json.writeEndObject();
      any = true;
    }

    @Override
    public void end() throws IOException {
      json.flush();
      out.write(any ? "\n]\n" : "]\n");
      out.flush();
    }
  }

  private static void cell(JsonGenerator json, String table, OutputColumn column, String cell)
      throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
      return;
    }
    switch (column.type()) {
      case STRING, DATE -> json.writeString(cell);
      case INTEGER, NUMBER -> {
        expect(NUMBER.matcher(cell).matches(), table, column);
        json.writeNumber(cell);
      }
      case BOOLEAN -> {
        expect(cell.equals("true") || cell.equals("false"), table, column);
        json.writeBoolean(cell.equals("true"));
      }
    }
  }

  /** Stops at a bug of the report; the cell is not quoted, for it may be personal. */
  private static void expect(boolean right, String table, OutputColumn column) {
    if (!right) {
      throw new IllegalArgumentException(
          "table %s, column %s: expected a JSON %s, found something else"
              .formatted(table, column.name(), column.type().code()));
    }
  }
}
