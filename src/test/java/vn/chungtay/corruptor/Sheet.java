package vn.chungtay.corruptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chungtay.submission.Kind;

/** One file of submissions as lines, of which each holds one record at most. */
final class Sheet implements Place {
  /** What stands before an element of a JSON array. */
  static final String ELEMENT = "  ";

  private final String name;
  private final Layout layout;
  private final List<Line> lines = new ArrayList<>();
  private Optional<Form.Csv> csv = Optional.empty();
  private Optional<byte[]> spoiled = Optional.empty();
  private Optional<Line> end = Optional.empty();
  private boolean readable = true;

  Sheet(String name, Layout layout) {
    this.name = name;
    this.layout = layout;
  }

  /** A new table without records. */
  static Sheet table(String name, Kind kind, List<String> columns) {
    Sheet sheet = new Sheet(name, name.endsWith(".gz") ? Layout.PACKED : Layout.PLAIN);
    sheet.header(kind, String.join(",", columns));
    return sheet;
  }

  /** A new file of JSON records, one a line. */
  static Sheet json(String name) {
    return new Sheet(name, Layout.PLAIN);
  }

  /** A new file of some bytes, of which no record can count. */
  static Sheet of(byte[] bytes, String name) {
    Sheet sheet = new Sheet(name, Layout.PLAIN);
    sheet.spoil(bytes);
    return sheet;
  }

  /** Makes this a table. */
  void header(Kind kind, String header) {
    csv = Optional.of(Form.Csv.of(kind, header));
    lines.add(new Line(this, "", header));
  }

  @Override
  public String name() {
    return name;
  }

  Layout layout() {
    return layout;
  }

  /** How a new record of this file is written. */
  Form form(Kind kind) {
    return csv.<Form>map(form -> form).orElseGet(() -> new Form.Json(kind));
  }

  Optional<Form.Csv> csv() {
    return csv;
  }

  List<Line> lines() {
    return lines;
  }

  Stream<Line> records() {
    return lines.stream().filter(Line::isRecord);
  }

  Line add(Line line) {
    lines.add(line);
    return line;
  }

  Line insertBehind(Line place, Line line) {
    lines.add(lines.indexOf(place) + 1, line);
    return line;
  }

  /** Makes the whole file one of which no record counts. */
  void spoil(byte[] bytes) {
    spoiled = Optional.of(bytes);
    readable = false;
    records().forEach(record -> record.become(Fate.UNREAD));
  }

  /** Leaves the file out of what the faults are held against. */
  void onlyRepeats() {
    readable = false;
    records().forEach(record -> record.become(Fate.UNREAD));
  }

  /** Whether it was made for records of which none came. */
  boolean idle() {
    return records().findAny().isEmpty() && spoiled.isEmpty();
  }

  /** Whether any of its records can count. */
  boolean readable() {
    return readable;
  }

  /** Cuts off what is behind a line. */
  void endBehind(Line line) {
    end = Optional.of(line);
  }

  /** The file with its faults, when every line knows its number. */
  byte[] spoiled() {
    List<Line> sent =
        lines.subList(0, end.map(lines::indexOf).orElse(lines.size() - 1) + 1).stream()
            .filter(line -> line.fate() != Fate.UNSENT)
            .toList();
    int number = 1;
    for (Line line : sent) {
      line.number(number);
      number += 1 + (int) line.text().chars().filter(c -> c == '\n').count();
    }
    return spoiled.orElseGet(
        () -> layout.bytes(end.isEmpty() ? text(sent) : text(sent).stripTrailing()));
  }

  /** The file without the records that do not count; nothing when none of it does. */
  Optional<byte[]> mended() {
    if (!readable) {
      return Optional.empty();
    }
    Predicate<Line> stays = line -> line.counts() && (line.isRecord() || !line.element());
    return Optional.of(layout.bytes(text(lines.stream().filter(stays).toList())));
  }

  private static String text(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean more = line.element() && i + 1 < lines.size() && lines.get(i + 1).element();
      text.append(line.prefix())
          .append(line.text())
          .append(more || line.member() ? "," : "")
          .append('\n');
    }
    return text.toString();
  }

  /** What stands before a new record. */
  String prefix() {
    boolean array = lines.stream().anyMatch(Line::element);
    return array ? ELEMENT : "";
  }
}
