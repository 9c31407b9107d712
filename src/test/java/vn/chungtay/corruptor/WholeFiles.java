package vn.chungtay.corruptor;

import static vn.chungtay.submission.Kind.ACTIVITIES;
import static vn.chungtay.submission.Kind.EXEMPLARS;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;
import static vn.chungtay.submission.Kind.OBSTACLES;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chungtay.finding.Rule;

/** Faults of whole files: of the sample's own, which are spoiled, and of further ones. */
final class WholeFiles {
  /** The district of which some registers are JSON or name areas: others need its households. */
  private static final String KEPT = "ho-732";

  private static final int LARGEST = 300;

  private final List<Fault> faults = new ArrayList<>();

  List<Fault> faults() {
    return faults;
  }

  void add(Fault fault) {
    faults.add(fault);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] text(Line line) {
    return bytes(string(line));
  }

  /** A table of one household, which stands in no other. */
  static String string(Line line) {
    return """
        household_id,unit_code,period,hamlet,ethnicity,members,income_per_capita,status
        Y%s,%s,%s,Ấp Chợ,Kinh,4,850000,poor
        """
        .formatted(line.value("household_id"), line.unit(), line.period());
  }

  void head(String name, Rule rule, String column, Function<String, String> header) {
    faults.add(
        Fault.once(
            "a table " + name,
            rule,
            bed -> {
              Line line = bed.line(HOUSEHOLDS, l -> true);
              String[] parts = string(line).split("\n", 2);
              Sheet sheet = add(bed, ".csv", bytes(header.apply(parts[0]) + "\n" + parts[1]));
              return List.of(Expected.at(rule, at(sheet, 1), column));
            }));
  }

  static Place at(Sheet sheet, int line) {
    return line == 0 ? sheet : () -> sheet.name() + ":" + line;
  }

  static Sheet add(Bed bed, String ending, byte[] bytes) {
    String name = "tep-hong/%03d%s".formatted(bed.sample().sheets().size(), ending);
    return bed.sample().add(Sheet.of(bytes, name));
  }

  void added(String name, Rule rule, int line, String ending, Function<Line, byte[]> content) {
    faults.add(
        Fault.once(
            "a further file: " + name,
            rule,
            bed -> {
              Line household = bed.line(HOUSEHOLDS, l -> true);
              Sheet sheet = add(bed, ending, content.apply(household));
              return List.of(Expected.at(rule, at(sheet, line), ""));
            }));
  }

  void whole(
      String name, Rule rule, int line, Predicate<Sheet> fit, Function<Sheet, byte[]> content) {
    whole(name, rule, "", line, fit, content);
  }

  void whole(
      String name,
      Rule rule,
      String field,
      int line,
      Predicate<Sheet> fit,
      Function<Sheet, byte[]> content) {
    faults.add(
        Fault.once(
            "a file becomes " + name,
            rule,
            bed -> {
              Sheet sheet =
                  sheet(bed, s -> fit.test(s) && s.records().noneMatch(l -> l.is(ACTIVITIES)));
              sheet.spoil(content.apply(sheet));
              return List.of(Expected.at(rule, at(sheet, line), field));
            }));
  }

  /** A file of the sample of which nobody has a record, of a kind that many send. */
  static Sheet sheet(Bed bed, Predicate<Sheet> fit) {
    Sheet sheet =
        bed.any(
            sheets(
                bed,
                s ->
                    !s.name().contains(KEPT)
                        && s.records().noneMatch(l -> l.is(EXEMPLARS) || l.is(OBSTACLES))
                        && s.records().count() < LARGEST
                        && bed.free(s.records().toList())
                        && fit.test(s)));
    sheet.records().forEach(bed::take);
    return sheet;
  }

  /** The files of the sample itself that fit. */
  static List<Sheet> sheets(Bed bed, Predicate<Sheet> fit) {
    return bed.sample().sheets().stream()
        .filter(sheet -> sheet.name().startsWith("20") && fit.test(sheet))
        .toList();
  }
}
