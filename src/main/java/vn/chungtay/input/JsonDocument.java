package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Walks through one JSON file and finds the records in it, whatever is around them. */
final class JsonDocument {
  private final JsonParser parser;
  private final EnvelopeScout scout;
  private final JsonRecords records;
  private final JsonRows rows;
  private int number;

  JsonDocument(JsonParser parser, EnvelopeScout scout, JsonRows rows, ReadingOptions options) {
    this.parser = parser;
    this.scout = scout;
    this.rows = rows;
    this.records = new JsonRecords(parser, rows, options);
  }

  void read() throws IOException {
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> object();
          case START_ARRAY -> records.array(Optional.empty(), Preamble.NONE);
          default -> rows.noRecord(records.line(), Optional.empty());
        }
        number++;
      }
    } catch (JsonProcessingException e) {
      rows.malformed(e, Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation));
    }
    rows.end();
  }

  /** A record, or an envelope as soon as a key of one holds an object or array. */
  private void object() throws IOException {
    int line = records.line();
    JsonFields fields = records.fields();
    Optional<JsonEnvelope> envelope = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isStructStart() && (envelope.isPresent() || Preamble.isPart(name))) {
        envelope = envelope.or(() -> Optional.of(new JsonEnvelope(records, scout, number, fields)));
        envelope.get().part(name);
      } else {
        fields.read(name, parser);
      }
    }
    if (envelope.isPresent()) {
      envelope.get().end(line);
    } else {
      rows.record(fields, line, Optional.empty(), Preamble.NONE);
    }
  }
}
