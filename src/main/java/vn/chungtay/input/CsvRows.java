package vn.chungtay.input;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;

/** The lines of one CSV file behind its header; a line without any text in it is no record. */
final class CsvRows {
  private static final int MANY = Integer.MAX_VALUE;

  private final String file;
  private final Header header;
  private final char delimiter;
  private final CsvFields fields;
  private final HiddenRecord hidden;
  private final CellText texts;
  private final RowSink sink;
  private final String[] blank;
  private String[] cells = {};
  private Optional<PlainLines> ready = Optional.empty();
  private int record;

  CsvRows(String file, Header header, char delimiter, RowSink sink) {
    this.file = file;
    this.header = header;
    this.delimiter = delimiter;
    this.fields = new CsvFields(delimiter);
    this.hidden = HiddenRecord.of(header, delimiter);
    this.blank = new String[header.kind().columns().size()];
    Arrays.fill(blank, "");
    this.texts = new CellText(blank.length);
    this.sink = sink;
  }

  /** Reads a text by these lines of it; what is plain is taken before it is decoded. */
  void read(LogicalLines lines, DecodedText text) throws IOException {
    takePlain(lines, text);
    while (sink.nextWanted(record + 1) < MANY && lines.next()) {
      if (sink.wantsAll() && plain(lines)) {
        keep(lines);
      } else if (!lines.blank()) {
        flush();
        line(lines);
      }
      takePlain(lines, text);
    }
    flush();
    if (record == 0) {
      sink.finding(Finding.ofFile(Rule.EMPTY_FILE, file, "header_only"));
    }
  }

  private void takePlain(LogicalLines lines, DecodedText text) throws IOException {
    if (!lines.drained()) {
      return;
    }
    if (!sink.wantsAll()) {
      pass(lines, text);
      return;
    }
    for (int count = text.plain(MANY); count > 0; count = text.plain(MANY)) {
      flush();
      sink.lines(text.take(count, header, delimiter, record + 1, lines.nextLine()));
      record += count;
      lines.passed(count);
    }
  }

  /** Passes over plain lines that are not wanted. */
  private void pass(LogicalLines lines, DecodedText text) throws IOException {
    int wanted = sink.nextWanted(record + 1);
    if (wanted == MANY) {
      return;
    }
    Optional<LineMark> mark = sink.markBefore(wanted).filter(m -> m.record() > record + 1);
    if (mark.isPresent()) {
      text.skipTo(mark.get());
      lines.passed(mark.get().line() - lines.nextLine());
      record = mark.get().record() - 1;
    }
    int most = wanted - (record + 1);
    for (int count = text.plain(most); count > 0; count = text.plain(most)) {
      text.pass(count);
      record += count;
      lines.passed(count);
      most -= count;
    }
  }

  /** Whether a line is surely a record by itself: it starts with a digit or a Latin letter. */
  private static boolean plain(LogicalLines lines) {
    if (lines.quoted() || lines.flaw() != LogicalLines.Flaw.NONE || lines.from() == lines.to()) {
      return false;
    }
    char first = lines.signs()[lines.from()];
    return first < '\u0080' && Character.isLetterOrDigit(first);
  }

  /** Keeps a plain line that was decoded for the ones behind it. */
  private void keep(LogicalLines lines) {
    if (ready.isPresent() && !ready.get().continues(lines)) {
      flush();
    }
    if (ready.isEmpty()) {
      ready = Optional.of(PlainLines.decoded(file, header, delimiter, record + 1, lines.line()));
    }
    ready.get().add(lines);
    record++;
  }

  /** Hands on the plain lines so far, before anything else is. */
  private void flush() {
    ready.ifPresent(sink::lines);
    ready = Optional.empty();
  }

  private void line(LogicalLines lines) throws IOException {
    switch (lines.flaw()) {
      case TOO_LONG -> broken(lines, List.of(), "too_long", String.valueOf(Limits.RECORD));
      case TORN -> torn(lines);
      case OPEN_QUOTE -> broken(lines, fields.all(lines), "open_quote");
      case NONE -> split(lines);
    }
  }

  private void split(LogicalLines lines) throws IOException {
    cells = blank.clone();
    int found = fields.split(lines, this::take);
    boolean right = found == header.size();
    if (right ? hidden.surelyIn(lines) : hidden.likelyIn(lines)) {
      lines.backToSecond();
      torn(lines);
    } else if (right) {
      whole(lines);
    } else {
      wrong(lines, found);
    }
  }

  private void wrong(LogicalLines lines, int found) throws IOException {
    List<String> known = fields.all(lines);
    String expected = String.valueOf(header.size());
    String last = String.valueOf(lines.closingLine());
    if (found == CsvFields.BROKEN && lines.joined()) {
      broken(lines, known, "quotes_joined", last);
    } else if (found == CsvFields.BROKEN) {
      broken(lines, known, "quotes");
    } else if (lines.joined()) {
      broken(lines, known, "fields_joined", expected, String.valueOf(found), last);
    } else if (!empty(known)) {
      broken(lines, known, "fields", expected, String.valueOf(found));
    }
  }

  /** The first line of several is broken, and the others are read by themselves. */
  private void torn(LogicalLines lines) throws IOException {
    broken(lines, fields.all(lines), "swallowed", String.valueOf(lines.closingLine()));
  }

  private void take(int place, char[] signs, int from, int length) {
    if (place < header.size() && header.known(place)) {
      int position = header.position(place);
      cells[position] = texts.of(position, signs, from, length);
    }
  }

  private void whole(LogicalLines lines) throws IOException {
    if (!empty(Arrays.asList(cells)) || !empty(fields.all(lines))) {
      sink.row(new Row(header.kind(), origin(lines), cells));
    }
  }

  private void broken(LogicalLines lines, List<String> known, String variant, String... arguments) {
    Origin origin = origin(lines);
    Finding finding = Finding.at(Rule.MALFORMED_ROW, origin, variant, arguments);
    sink.broken(header.kind(), origin, known, finding);
  }

  private Origin origin(LogicalLines lines) {
    record++;
    return new Origin(file, lines.line(), record);
  }

  private static boolean empty(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
