package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;

/** The objects of a JSON table of any kind: in an array, one after the other, or in "records". */
final class JsonTable {
  private static final String RECORDS = "records";
  private static final int MOST_NAMES = 10_000;

  private final String file;
  private final JsonParser parser;
  private final List<TableColumn> columns;
  private final ReadingOptions options;
  private final TableValues values;
  private final TableSink sink;
  private final Set<String> seen = new LinkedHashSet<>();
  private List<String> names = List.of();
  private TableHeader header;
  private int record;

  JsonTable(
      String file,
      JsonParser parser,
      List<TableColumn> columns,
      ReadingOptions options,
      TableValues values,
      TableSink sink) {
    this.file = file;
    this.parser = parser;
    this.columns = columns;
    this.options = options;
    this.values = values;
    this.sink = sink;
    this.header = TableHeader.of(columns, List.of());
  }

  void read() throws IOException {
    boolean malformed = false;
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        value(token);
      }
    } catch (JsonProcessingException e) {
      malformed = true;
      sink.finding(
          JsonRows.malformed(
              file, e, Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation)));
    }
    if (record == 0 && !malformed) {
      sink.finding(Finding.ofFile(Rule.EMPTY_FILE, file, ""));
    }
    if (record > 0) {
      // A record may lack a key, but one that all lack is a wrong name.
      TableHeader.whole(columns, List.copyOf(seen), file);
    }
  }

  /** A record, or an array of them; the ends of arrays are passed over. */
  private void value(JsonToken token) throws IOException {
    switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> {
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          value(next);
        }
      }
      default -> {
        record++;
        sink.rejected(List.of(Finding.at(Rule.MALFORMED_ROW, origin(line()), "no_record")));
      }
    }
  }

  private void object() throws IOException {
    int line = line();
    JsonFields fields = new JsonFields(options.numbers());
    boolean envelope = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && name.equals(RECORDS)) {
        envelope = true;
        value(value);
      } else {
        fields.read(name, parser);
      }
    }
    if (!envelope) {
      record(fields, line);
    }
  }

  private void record(JsonFields fields, int line) {
    record++;
    Origin origin = origin(line);
    if (!names.equals(fields.names())) {
      names = List.copyOf(fields.names());
      names.stream().limit(MOST_NAMES - seen.size()).forEach(seen::add);
      header = TableHeader.of(columns, names);
    }
    Optional<Finding> flaw = JsonFlaws.first(fields, header, columns, origin);
    if (flaw.isPresent()) {
      sink.rejected(List.of(flaw.get()));
      return;
    }
    values.take(
        origin,
        Arrays.stream(header.places())
            .mapToObj(place -> place < 0 ? "" : fields.value(place))
            .toArray(String[]::new));
  }

  private Origin origin(int line) {
    return new Origin(file, line, record);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
