package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Splits one line at a time into fields, so that a broken one harms no other. */
final class CsvFields {
  /** Instead of a number of fields: the quotes are broken. */
  static final int BROKEN = -1;

  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final CsvSchema schema;

  CsvFields(char delimiter) {
    schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
  }

  /** Takes one field after the other. */
  interface Taker {
    void take(int place, CsvParser field) throws IOException;
  }

  /** Hands on the fields of a line; how many there are, or {@link #BROKEN}. */
  int split(LogicalLines line, Taker taker) throws IOException {
    int from = line.from();
    try (CsvParser parser = FACTORY.createParser(line.signs(), from, line.to() - from)) {
      parser.setSchema(schema);
      parser.nextToken();
      parser.nextToken();
      int place = 0;
      while (parser.nextToken() == JsonToken.VALUE_STRING) {
        taker.take(place, parser);
        place++;
      }
      return parser.nextToken() == JsonToken.END_ARRAY ? place : BROKEN;
    } catch (JsonProcessingException e) {
      return BROKEN;
    }
  }

  /** The clean fields of a line; those before the break and the whole text when it is broken. */
  List<String> all(LogicalLines line) throws IOException {
    List<String> cells = new ArrayList<>();
    int count = split(line, (place, field) -> cells.add(CellText.clean(field.getText())));
    if (count == BROKEN) {
      int from = line.from();
      return List.of(CellText.clean(new String(line.signs(), from, line.to() - from)));
    }
    return cells;
  }
}
