package vn.chungtay.input;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Nearest;
import vn.chungtay.finding.Visible;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Wording;

/** Reads {@code units.csv}; whatever is wrong with it stops the run and names the line. */
public final class UnitsFile {
  /** The columns, with the Vietnamese labels that are read in their place. */
  private enum Field {
    CODE("Mã đơn vị", "Mã"),
    NAME("Tên đơn vị", "Tên"),
    TYPE("Loại đơn vị", "Loại"),
    PARENT_CODE("Mã cấp trên", "Mã đơn vị cấp trên", "Cấp trên"),
    AREA("Khu vực"),
    REMOTE("Vùng sâu, vùng xa"),
    REMOTE_BASIS("Căn cứ vùng sâu, vùng xa"),
    BLOCK("Cụm, khối thi đua", "Cụm, khối", "Cụm", "Khối"),
    VALID_FROM("Hiệu lực từ"),
    VALID_TO("Hiệu lực đến"),
    SUCCESSOR_CODE("Đơn vị kế thừa");

    private final List<String> labels;

    Field(String... labels) {
      this.labels = List.of(labels);
    }

    private boolean called(String key) {
      return column().equals(key) || labels.stream().map(Wording::key).anyMatch(key::equals);
    }

    private String column() {
      return Wording.key(name());
    }
  }

  private static final List<Field> REQUIRED = List.of(Field.CODE, Field.NAME, Field.TYPE);
  private final String file;
  private final Map<Field, Integer> positions = new HashMap<>();
  private final List<OrgUnit> units = new ArrayList<>();
  private List<String> cells = List.of();
  private int line;

  private UnitsFile(Path path) {
    this.file = path.toString();
  }

  /** The tree of a units file. */
  public static UnitTree read(Path path) {
    UnitsFile units = new UnitsFile(path);
    SourceFile source = SourceFiles.named(path, path.toString());
    try (DecodedText text = DecodedText.of(source, ReadingOptions.ofUnits())) {
      units.read(new LogicalLines(text));
    } catch (WholeFileOut e) {
      throw units.unreadable(e.finding());
    } catch (NoSuchFileException e) {
      throw CannotRun.configuration("no_such_file", units.file);
    } catch (IOException e) {
      throw CannotRun.configuration("unreadable", units.file).because(e);
    }
    return new UnitTree(units.units);
  }

  private CannotRun unreadable(Finding why) {
    return why.variant().equals(SourceFile.TOO_LARGE)
        ? CannotRun.configuration("too_large", file, Limits.shown(Limits.UNITS))
        : CannotRun.configuration("units.not_text", file);
  }

  private void read(LogicalLines lines) throws IOException {
    boolean more = skipBlank(lines);
    if (!more) {
      throw CannotRun.configuration("units.empty", file);
    }
    CsvFields splitter = splitter(lines);
    List<String> names = splitter.all(lines);
    header(names);
    for (more = skipBlank(lines); more; more = skipBlank(lines)) {
      line = lines.line();
      if (lines.flaw() != LogicalLines.Flaw.NONE) {
        throw wrong("units.broken", String.valueOf(Limits.RECORD));
      }
      cells = splitter.all(lines);
      if (cells.size() != names.size()) {
        throw wrong(
            "units.wrong_width", String.valueOf(names.size()), String.valueOf(cells.size()));
      }
      if (!cells.stream().allMatch(String::isEmpty)) {
        units.add(unit());
      }
    }
  }

  private static boolean skipBlank(LogicalLines lines) throws IOException {
    boolean more = lines.next();
    while (more && lines.blank()) {
      more = lines.next();
    }
    return more;
  }

  /** The delimiter that makes the most known columns. */
  private CsvFields splitter(LogicalLines lines) throws IOException {
    char best = ',';
    long most = -1;
    for (char delimiter : List.of(',', ';', '\t')) {
      long known =
          new CsvFields(delimiter)
              .all(lines).stream().filter(name -> field(name).isPresent()).count();
      if (known > most) {
        most = known;
        best = delimiter;
      }
    }
    lines.delimiter(best);
    return new CsvFields(best);
  }

  private static Optional<Field> field(String name) {
    String key = Wording.key(name);
    return Arrays.stream(Field.values()).filter(field -> field.called(key)).findFirst();
  }

  private void header(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      Optional<Field> field = field(names.get(i));
      if (field.isPresent() && positions.put(field.get(), i) != null) {
        throw CannotRun.configuration("units.duplicate_column", file, names.get(i));
      }
    }
    for (Field field : REQUIRED) {
      if (!positions.containsKey(field)) {
        // Without any column of units it may be a register without a header.
        String found = positions.isEmpty() ? Wording.MASK : String.join(", ", names);
        throw CannotRun.configuration("units.missing_column", file, field.column(), found);
      }
    }
  }

  private OrgUnit unit() {
    String code = required(Field.CODE);
    LocalDate from = date(Field.VALID_FROM).orElse(LocalDate.MIN);
    LocalDate to = date(Field.VALID_TO).orElse(LocalDate.MAX);
    if (to.isBefore(from)) {
      throw wrong("units.dates", code, from.toString(), to.toString());
    }
    return new OrgUnit(
        code,
        required(Field.NAME),
        choice(Field.TYPE, OrgUnitType.values())
            .orElseThrow(() -> wrong("units.missing_value", Field.TYPE.column())),
        optional(Field.PARENT_CODE),
        choice(Field.AREA, Area.values()),
        remote(),
        optional(Field.BLOCK),
        from,
        to,
        successors());
  }

  private List<String> successors() {
    return Stream.of(cell(Field.SUCCESSOR_CODE).split(";"))
        .map(Wording::clean)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private String cell(Field field) {
    Integer position = positions.get(field);
    return position == null ? "" : Visible.text(cells.get(position));
  }

  private Optional<String> optional(Field field) {
    return Optional.of(cell(field)).filter(text -> !text.isEmpty());
  }

  private String required(Field field) {
    String text = optional(field).orElseThrow(() -> wrong("units.missing_value", field.column()));
    if (text.lines().count() > 1) {
      throw wrong("units.line_break", field.column());
    }
    return text;
  }

  private Optional<LocalDate> date(Field field) {
    return optional(field)
        .map(
            text -> DateText.parse(text).orElseThrow(() -> value(field, "2019-06-01, 01/06/2019")));
  }

  private Optional<Boolean> remote() {
    return optional(Field.REMOTE)
        .map(text -> Vocabulary.parseFlag(text).orElseThrow(() -> value(Field.REMOTE, "1, 0")));
  }

  private <T extends Coded> Optional<T> choice(Field field, T[] values) {
    return optional(field)
        .map(
            text ->
                Arrays.stream(values)
                    .filter(value -> spelled(value, text))
                    .findFirst()
                    .orElseThrow(() -> value(field, expected(text, values))));
  }

  private static boolean spelled(Coded value, String text) {
    return Stream.concat(Stream.of(value.code()), value.words().stream())
        .anyMatch(word -> Wording.key(word).equals(Wording.key(text)));
  }

  private static String expected(String text, Coded[] values) {
    List<String> codes = Arrays.stream(values).map(Coded::code).toList();
    return Nearest.to(text, codes)
        .orElseGet(() -> codes.stream().collect(Collectors.joining(", ")));
  }

  private CannotRun value(Field field, String expected) {
    return wrong("units.wrong_value", field.column(), cell(field), expected);
  }

  private CannotRun wrong(String key, String... arguments) {
    return CannotRun.configuration(
        key,
        Stream.concat(Stream.of(file, String.valueOf(line)), Arrays.stream(arguments))
            .toArray(String[]::new));
  }
}
