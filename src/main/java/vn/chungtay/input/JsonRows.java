package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** The records of one JSON file. */
final class JsonRows {
  private final String file;
  private final ReadingOptions options;
  private final RowSink sink;
  private final UnknownNames unknown;
  private final JsonHeaders headers = new JsonHeaders();
  private Optional<Kind> last = Optional.empty();
  private int record;
  private boolean malformed;

  JsonRows(String file, ReadingOptions options, RowSink sink) {
    this.file = file;
    this.options = options;
    this.sink = sink;
    this.unknown = new UnknownNames(file, sink);
  }

  /**
   * Hands on one record.
   *
   * @param stated the kind that what is around it gives it
   */
  void record(JsonFields fields, int line, Optional<Kind> stated, Preamble preamble)
      throws IOException {
    Optional<Kind> kind = stated.or(options::kind);
    Optional<Header> found =
        kind.map(known -> headers.of(known, fields.names()))
            .or(() -> headers.of(fields.names()))
            .or(() -> last.map(known -> headers.of(known, fields.names())));
    if (found.isEmpty()) {
      throw new WholeFileOut(Finding.at(Rule.UNKNOWN_KIND, new Origin(file, line, 1), "record"));
    }
    Header header = found.get();
    last = Optional.of(header.kind());
    header.unknown().forEach(name -> unknown.add(header.kind(), name, line));
    Origin origin = next(line);
    Optional<Integer> nested = known(fields.nested(), header);
    Optional<Integer> noText = known(fields.noText(), header);
    if (fields.tooLong()) {
      String longest = String.valueOf(Limits.RECORD);
      Finding finding = Finding.at(Rule.MALFORMED_ROW, origin, "too_long", longest);
      sink.broken(header.kind(), origin, List.of(), finding);
    } else if (!header.repeated().isEmpty()) {
      broken(header, origin, fields, "duplicate_key", header.repeated().get(0));
    } else if (nested.isPresent()) {
      broken(header, origin, fields, "nested", column(header, nested.get()));
    } else if (noText.isPresent()) {
      broken(header, origin, fields, "no_text", column(header, noText.get()));
    } else {
      sink.row(new Row(header.kind(), origin, cells(header, fields, preamble)));
    }
  }

  private static Optional<Integer> known(List<Integer> places, Header header) {
    return places.stream().filter(header::known).findFirst();
  }

  private static Column column(Header header, int place) {
    return header.kind().columns().get(header.position(place));
  }

  private static String[] cells(Header header, JsonFields fields, Preamble preamble) {
    List<Column> columns = header.kind().columns();
    String[] cells = new String[columns.size()];
    Arrays.fill(cells, "");
    for (int i = 0; i < header.size(); i++) {
      if (header.known(i)) {
        cells[header.position(i)] = fields.value(i);
      }
    }
    preamble
        .defaults()
        .forEach(
            (name, value) -> {
              int position = header.kind().position(name).orElseThrow();
              cells[position] = cells[position].isEmpty() ? value : cells[position];
            });
    return cells;
  }

  private void broken(
      Header header, Origin origin, JsonFields fields, String variant, Column column) {
    Rule rule = Rule.MALFORMED_ROW;
    Finding finding =
        new Finding(rule.severity(), rule, variant, origin, "", "", column.name(), "", List.of());
    sink.broken(header.kind(), origin, fields.values(), finding);
  }

  /** Something stands where a record should. */
  void noRecord(int line, Optional<Kind> kind) {
    Origin origin = next(line);
    Finding finding = Finding.at(Rule.MALFORMED_ROW, origin, "no_record");
    kind.or(() -> last)
        .ifPresentOrElse(
            known -> sink.broken(known, origin, List.of(), finding), () -> sink.finding(finding));
  }

  /** The end of a file in which an envelope says something twice. */
  WholeFileOut twice(String key, int line) {
    Origin origin = new Origin(file, line, 0);
    Rule rule = Rule.DUPLICATE_COLUMN;
    return new WholeFileOut(
        new Finding(rule.severity(), rule, "key", origin, "", "", key, "", List.of()));
  }

  /** Keys that mean nothing where they stand. */
  void unknown(List<String> names, int line, Optional<Kind> kind) {
    Kind nearest = kind.or(() -> last).orElse(Kind.UNIT_REPORT);
    names.forEach(name -> unknown.add(nearest, name, line));
  }

  /** The text cannot be parsed from here on. */
  void malformed(JsonProcessingException reason, JsonLocation place) {
    malformed = true;
    sink.finding(malformed(file, reason, place));
  }

  /** What to tell of a break; what the parser says may quote the text and is not told. */
  static Finding malformed(String file, JsonProcessingException reason, JsonLocation place) {
    String column = String.valueOf(place.getColumnNr());
    Origin origin = new Origin(file, Math.max(0, place.getLineNr()), 0);
    if (reason instanceof StreamConstraintsException) {
      String depth = String.valueOf(Limits.DEPTH);
      String value = String.valueOf(Limits.RECORD);
      String name = String.valueOf(Limits.NAME);
      return Finding.at(Rule.MALFORMED_JSON, origin, "limits", column, depth, value, name);
    }
    String variant = reason instanceof JsonEOFException ? "ends" : "";
    return Finding.at(Rule.MALFORMED_JSON, origin, variant, column);
  }

  /** Tells what can only be told when all is read. */
  void end() {
    unknown.end();
    if (record == 0 && !malformed) {
      sink.finding(Finding.ofFile(Rule.EMPTY_FILE, file, ""));
    }
  }

  private Origin next(int line) {
    record++;
    return new Origin(file, line, record);
  }
}
