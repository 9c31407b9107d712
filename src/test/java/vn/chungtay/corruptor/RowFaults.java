package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.INVALID_CODE;
import static vn.chungtay.finding.Rule.INVALID_NUMBER;
import static vn.chungtay.finding.Rule.MALFORMED_ROW;
import static vn.chungtay.finding.Rule.MISSING_VALUE;
import static vn.chungtay.finding.Rule.OUT_OF_RANGE;

import java.util.List;
import java.util.function.Function;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Kind;

/** Records that are broken as rows or objects. */
final class RowFaults {
  private RowFaults() {}

  static List<Fault> all() {
    return List.of(
        row("a field too many", line -> line.text() + delimiter(line) + "x"),
        row("three empty fields too many", line -> line.text() + (delimiter(line) + "").repeat(3)),
        row("the last field is missing", line -> line.text().substring(0, last(line))),
        row("half of the line", line -> line.text().substring(0, line.text().length() / 2)),
        row("other delimiters", line -> line.text().replace(delimiter(line), '|')),
        row("a quote that is not closed", line -> hamlet(line, "\"Ấp 3")),
        row("a quote closed too early", line -> hamlet(line, "\"Ấp\" 3")),
        row("a quote not doubled", line -> hamlet(line, "\"Ấp \"3\"\"")),
        row("a comma not quoted", line -> hamlet(line, "Ấp 3" + delimiter(line) + " tổ 2")),
        Fault.often("a line break in a field", MALFORMED_ROW, RowFaults::torn),
        object("an object for a number", "members", "{\"n\": 3}"),
        object("an array for a code", "status", "[\"poor\"]"),
        object("an empty array", "unit_code", "[]"),
        Fault.often("a key twice", MALFORMED_ROW, RowFaults::keyTwice),
        Fault.often("a label beside its key", MALFORMED_ROW, RowFaults::labelBesideKey),
        Fault.once("a number among records", MALFORMED_ROW, bed -> stranger(bed, "26116")),
        Fault.once("null among records", MALFORMED_ROW, bed -> stranger(bed, "null")),
        Fault.once("an array among records", MALFORMED_ROW, bed -> stranger(bed, "[1, 2]")),
        token("members", "3.5", INVALID_NUMBER),
        token("members", "4.0", INVALID_NUMBER),
        token("members", "true", INVALID_NUMBER),
        token("members", "null", MISSING_VALUE),
        token("members", "-4", OUT_OF_RANGE),
        token("income_per_capita", "8.5e5", INVALID_NUMBER),
        token("income_per_capita", "\"850.000\"", INVALID_NUMBER),
        token("ethnicity", "\" \"", MISSING_VALUE),
        token("status", "false", INVALID_CODE),
        token("b1_score", "\"cao\"", INVALID_NUMBER),
        token("b2_score", "1000.01", OUT_OF_RANGE),
        token("remote", "2", INVALID_CODE));
  }

  private static char delimiter(Line line) {
    return ((Form.Csv) line.form()).delimiter();
  }

  private static int last(Line line) {
    return line.text().lastIndexOf(delimiter(line));
  }

  private static String hamlet(Line line, String token) {
    return line.putToken("hamlet", token).text();
  }

  private static Fault row(String name, Function<Line, String> broken) {
    return Fault.often(
        name,
        MALFORMED_ROW,
        bed -> {
          Line line = bed.line(Kind.HOUSEHOLDS, l -> !l.json());
          line.write(broken.apply(line)).become(Fate.REJECTED_UNTRACED);
          return List.of(Expected.at(MALFORMED_ROW, line, ""));
        });
  }

  /** Either part of a torn line is a line of its own, and none is a record. */
  private static List<Expected> torn(Bed bed) {
    Line line = bed.line(Kind.HOUSEHOLDS, l -> !l.json());
    line.write(hamlet(line, "Ấp\n3")).become(Fate.REJECTED_UNTRACED);
    return List.of(
        Expected.at(MALFORMED_ROW, line, ""), Expected.at(MALFORMED_ROW, line.below(1), ""));
  }

  private static Fault object(String name, String column, String token) {
    return Fault.often(name, MALFORMED_ROW, bed -> object(bed, column, token));
  }

  private static List<Expected> object(Bed bed, String column, String token) {
    Line line = bed.line(Kind.HOUSEHOLDS, Line::json);
    line.putToken(column, token).become(Fate.REJECTED_UNTRACED);
    return List.of(Expected.at(MALFORMED_ROW, line, column));
  }

  private static List<Expected> keyTwice(Bed bed) {
    return besides(bed, "\"members\": 5, ");
  }

  private static List<Expected> labelBesideKey(Bed bed) {
    return besides(bed, "\"Số nhân khẩu\": 5, ");
  }

  private static List<Expected> besides(Bed bed, String key) {
    Line line = bed.line(Kind.HOUSEHOLDS, Line::json);
    line.write("{" + key + line.text().substring(1)).become(Fate.REJECTED_UNTRACED);
    return List.of(Expected.at(MALFORMED_ROW, line, "members"));
  }

  private static List<Expected> stranger(Bed bed, String text) {
    Line line = bed.line(Kind.ACTIVITIES, Line::element);
    Line stranger = new Line(line.sheet(), Sheet.ELEMENT, text);
    line.sheet().insertBehind(line, stranger);
    return List.of(Expected.at(MALFORMED_ROW, stranger, ""));
  }

  private static Fault token(String column, String token, Rule rule) {
    return Fault.often(
        "households.%s is the JSON value %s".formatted(column, token),
        rule,
        bed -> {
          Line line = bed.line(Kind.HOUSEHOLDS, Line::json);
          line.putToken(column, token).become(Fate.REJECTED);
          return List.of(Expected.at(rule, line, column));
        });
  }
}
