package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chungtay.finding.Finding;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.ValueType;

/** The same table as CSV and as a workbook gives the same records and the same findings. */
class XlsxLikeCsvTest {
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final List<String> WORDS =
      List.of(
          "", "Kinh", "nghèo", "cận nghèo", "x", "có", "Xã Bình Sơn", "a,b;\"c\"", " 26407 ", "-");

  /** A cell, as it stands in each of the two. */
  private record Cell(String csv, String xlsx) {}

  private final List<List<Cell>> rows = new ArrayList<>();
  private Random random = new Random();

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothAreTheSameApartFromThePlace(int seed) {
    random = new Random(seed);
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    List<Column> columns = columns(kind);
    rows.add(columns.stream().map(column -> text(name(column))).toList());
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      rows.add(columns.stream().map(this::cell).toList());
    }
    Reading csv = Reading.csv(csv());
    Reading xlsx = BookFile.of(xlsx()).styles("14").read();
    assertThat(brief(xlsx.out)).isEqualTo(brief(csv.out));
    assertThat(brief(xlsx.findings)).isEqualTo(brief(csv.findings));
    if (csv.out.isEmpty()) {
      assertThat(xlsx.lines()).isEqualTo(csv.lines());
      assertThat(texts(xlsx)).isEqualTo(texts(csv));
      assertThat(xlsx.breaks()).isEqualTo(csv.breaks());
    }
  }

  /** Required ones nearly always, others as it comes, and some that nobody knows. */
  private List<Column> columns(Kind kind) {
    List<Column> columns = new ArrayList<>();
    for (Column column : kind.columns()) {
      if (random.nextInt(40) > 0 && (column.required() || random.nextBoolean())) {
        columns.add(column);
      }
    }
    if (random.nextInt(10) == 0) {
      columns.add(columns.get(random.nextInt(columns.size())));
    }
    if (random.nextInt(5) == 0) {
      columns.add(
          new Column("của tôi " + random.nextInt(3), "", ValueType.Simple.TEXT, false, false));
    }
    Collections.shuffle(columns, random);
    return columns;
  }

  private String name(Column column) {
    boolean label = random.nextBoolean() && !column.label().isEmpty();
    String name = label ? column.label() : column.name();
    return random.nextInt(4) == 0 ? name.toUpperCase(Locale.ROOT) + " *" : name;
  }

  private Cell cell(Column column) {
    if (random.nextInt(8) == 0) {
      return text(WORDS.get(random.nextInt(WORDS.size())));
    }
    if (column.type() == ValueType.Simple.DATE && random.nextBoolean()) {
      LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2000));
      long serial = ChronoUnit.DAYS.between(ZERO, day);
      return new Cell(day.toString(), "<c s='1'><v>" + serial + "</v></c>");
    }
    if (column.type() == ValueType.Simple.FLAG && random.nextBoolean()) {
      boolean flag = random.nextBoolean();
      return new Cell(String.valueOf(flag), "<c t='b'><v>" + (flag ? 1 : 0) + "</v></c>");
    }
    String number = String.valueOf(random.nextInt(1_000_000));
    return switch (random.nextInt(5)) {
      case 0 -> text(number);
      case 1 -> new Cell(number, "<c><v>" + number + ".0</v></c>");
      case 2 -> new Cell(number, "<c><f>SUM(A1:A9)</f><v>" + number + "</v></c>");
      case 3 -> new Cell("0." + number + "1", "<c><v>0." + number + "1</v></c>");
      default -> new Cell(number, "<c><v>" + number + "</v></c>");
    };
  }

  private static Cell text(String text) {
    return new Cell(text, text);
  }

  private String csv() {
    return rows.stream()
        .map(row -> row.stream().map(cell -> quoted(cell.csv())).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private String[] xlsx() {
    return IntStream.range(0, rows.size())
        .mapToObj(
            i -> BookFile.row(i + 1, rows.get(i).stream().map(Cell::xlsx).toArray(String[]::new)))
        .toArray(String[]::new);
  }

  private static List<List<String>> texts(Reading reading) {
    return reading.rows.stream().map(row -> List.of(row.texts())).toList();
  }

  private static List<String> brief(List<Finding> findings) {
    return findings.stream()
        .map(finding -> Reading.brief(finding) + finding.arguments() + finding.origin().line())
        .toList();
  }
}
