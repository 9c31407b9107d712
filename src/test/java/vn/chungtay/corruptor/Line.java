package vn.chungtay.corruptor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;

/** A line of a file: a record of a kind, or what stands around records. */
final class Line implements Place {
  private static final Map<String, String> WORDS =
      Map.of("nghèo", "poor", "cận nghèo", "near_poor", "không nghèo", "non_poor");

  private final Sheet sheet;
  private final Optional<Kind> kind;
  private final Form form;
  private final Map<String, String> defaults;
  private final String prefix;
  private final Map<String, String> tokens;
  private String text;
  private Fate fate = Fate.COUNTS;
  private int number;

  /**
   * A record.
   *
   * @param prefix what stands before it on its line
   * @param defaults what an envelope says for it
   */
  Line(
      Sheet sheet, Kind kind, Form form, String prefix, String text, Map<String, String> defaults) {
    this.sheet = sheet;
    this.kind = Optional.of(kind);
    this.form = form;
    this.prefix = prefix;
    this.text = text;
    this.defaults = defaults;
    this.tokens = new LinkedHashMap<>(form.tokens(text));
  }

  /** Something that is no record. */
  Line(Sheet sheet, String prefix, String text) {
    this.sheet = sheet;
    this.kind = Optional.empty();
    this.form = new Form.Json(Kind.UNIT_REPORT);
    this.prefix = prefix;
    this.text = text;
    this.defaults = Map.of();
    this.tokens = new LinkedHashMap<>();
  }

  /** A new record of a file. */
  static Line of(Sheet sheet, Kind kind, Map<String, String> values) {
    Form form = sheet.form(kind);
    Map<String, String> tokens = new LinkedHashMap<>();
    values.forEach((column, value) -> tokens.put(column, form.token(value)));
    return new Line(sheet, kind, form, sheet.prefix(), form.join(tokens), Map.of());
  }

  /** The same record once more for a file of any form. */
  Line copy(Sheet to) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : kind().columns()) {
      String value = written(column.name());
      if (!value.isEmpty() && to.form(kind()).has(column.name())) {
        values.put(column.name(), value);
      }
    }
    return of(to, kind(), values);
  }

  /** The same text once more in a file of the same form. */
  Line likewise(Sheet to) {
    return new Line(to, kind(), form, prefix, text, defaults);
  }

  Sheet sheet() {
    return sheet;
  }

  boolean is(Kind wanted) {
    return kind.filter(k -> k == wanted).isPresent();
  }

  boolean isRecord() {
    return kind.isPresent();
  }

  Kind kind() {
    return kind.orElseThrow();
  }

  Form form() {
    return form;
  }

  /** Whether what is around it says from whom and when it is. */
  boolean enveloped() {
    return !defaults.isEmpty();
  }

  boolean json() {
    return form instanceof Form.Json;
  }

  boolean has(String column) {
    return form.has(column);
  }

  /** What the record says in a column, statuses in English; empty when it says nothing. */
  String value(String column) {
    String written = written(column).strip();
    return WORDS.getOrDefault(written, written);
  }

  private String written(String column) {
    String token = tokens.get(column);
    String value = token == null ? "" : form.value(token);
    return value.isEmpty() ? defaults.getOrDefault(column, "") : value;
  }

  long number(String column) {
    return Long.parseLong(value(column));
  }

  String unit() {
    return value("unit_code");
  }

  String period() {
    return value("period");
  }

  Optional<LocalDate> sent() {
    String date = value("submitted_on");
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        date.contains("/")
            ? LocalDate.parse(date, DateTimeFormatter.ofPattern("d/M/yyyy"))
            : LocalDate.parse(date));
  }

  Line put(String column, String value) {
    return putToken(column, form.token(value));
  }

  Line put(String column, long value) {
    return put(column, String.valueOf(value));
  }

  /** Adds to a number, where nothing is 0. */
  Line more(String column, long more) {
    return put(column, (value(column).isEmpty() ? 0 : number(column)) + more);
  }

  boolean given(String... columns) {
    return Stream.of(columns).noneMatch(column -> value(column).isEmpty());
  }

  /** Puts something as it stands there, which need not be a proper token. */
  Line putToken(String column, String token) {
    tokens.put(column, token);
    text = form.join(tokens);
    return this;
  }

  /** Replaces the whole text of the line. */
  Line write(String other) {
    text = other;
    return this;
  }

  String text() {
    return text;
  }

  String prefix() {
    return prefix;
  }

  /** Whether it stands in a JSON array. */
  boolean element() {
    return prefix.equals(Sheet.ELEMENT);
  }

  /** Whether it is the value of a key of a JSON object. */
  boolean member() {
    return prefix.startsWith("\"");
  }

  Fate fate() {
    return fate;
  }

  Line become(Fate other) {
    fate = other;
    return this;
  }

  boolean counts() {
    return fate == Fate.COUNTS;
  }

  void number(int physical) {
    number = physical;
  }

  @Override
  public String name() {
    return sheet.name() + ":" + number;
  }

  /** The line so many below the one on which the record starts. */
  Place below(int lines) {
    return () -> sheet.name() + ":" + (number + lines);
  }
}
