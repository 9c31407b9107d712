package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import vn.chungtay.submission.Kind;

/** Reads records at the place a parser stands at. */
record JsonRecords(JsonParser parser, JsonRows rows, ReadingOptions options) {
  /** All records of the array whose start was just read. */
  void array(Optional<Kind> kind, Preamble preamble) throws IOException {
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        object(kind, preamble);
      } else {
        int line = line();
        parser.skipChildren();
        rows.noRecord(line, kind);
      }
    }
  }

  /** The record that is the object whose start was just read. */
  void object(Optional<Kind> kind, Preamble preamble) throws IOException {
    int line = line();
    rows.record(allFields(), line, kind, preamble);
  }

  /** The fields of the object whose start was just read. */
  JsonFields allFields() throws IOException {
    JsonFields fields = fields();
    fields.readAll(parser);
    return fields;
  }

  /** No fields yet. */
  JsonFields fields() {
    return new JsonFields(options.numbers());
  }

  /** The line of what was read last. */
  int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
