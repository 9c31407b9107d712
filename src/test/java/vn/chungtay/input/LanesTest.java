package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.ValueType;

/** Lines that are read several at once say what they say when each is read as a row. */
class LanesTest {
  private static final int RECORDS = 600;

  /** What is read of a file at first. */
  private static final int BLOCK = 1 << 16;

  private static final List<String> UNITS = List.of("26182", "731", "Xã 26182", "Xã Đâu", " 731");
  private static final List<String> PERIODS = List.of("2015", "2018", "2020", "Q3", "20 18");
  private static final List<String> DATES =
      List.of("2018-12-05", "5/12/2018", "31/2/2018", "2014-01-01", "2101-01-01", "43439");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "7",
          "07",
          "00",
          "1000000001",
          "1.5",
          "1,5",
          "1.500.000",
          "-3",
          "9e9",
          "١",
          "999999999999999999",
          "99999999999999999999",
          "5 ",
          "\u00a06",
          "2.50",
          "0.000000001");
  private static final List<String> WORDS =
      List.of(
          "x",
          "X",
          "1",
          "0",
          "có",
          "không",
          "Hộ nghèo",
          "poor",
          "near_poor",
          "urban",
          "A",
          "B",
          "male",
          "Kinh",
          "01",
          "Hoa",
          "cứng",
          "\u200bA",
          "e\u0302\u0301",
          "Ấp 3",
          "'1",
          "=1+1");

  @TempDir private Path folder;

  private static String cell(Column column, Random random) {
    int dice = random.nextInt(20);
    if (dice == 0) {
      return pick(WORDS, random);
    }
    if (dice == 1) {
      return pick(NUMBERS, random);
    }
    if (dice == 2 && !column.required()) {
      return "";
    }
    if (column.type() instanceof ValueType.Whole || column.type() instanceof ValueType.Decimal) {
      return dice < 5 ? pick(NUMBERS, random) : String.valueOf(random.nextInt(50) + 1);
    }
    if (column.type() instanceof ValueType.Choice choice) {
      return choice.codes().get(random.nextInt(choice.codes().size()));
    }
    return switch (column.name()) {
      case "unit_code" -> pick(UNITS.subList(0, dice < 4 ? UNITS.size() : 3), random);
      case "period" -> pick(PERIODS.subList(0, dice < 4 ? PERIODS.size() : 3), random);
      case "submitted_on" -> pick(DATES.subList(0, dice < 4 ? DATES.size() : 2), random);
      case "ethnicity" -> pick(List.of("Kinh", "01", "Hoa"), random);
      default ->
          column.type() == ValueType.Simple.FLAG
              ? pick(List.of("0", "1", "x", ""), random)
              : "h" + random.nextInt(RECORDS);
    };
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<List<String>> table(Kind kind, Random random) {
    List<List<String>> table = new ArrayList<>();
    table.add(kind.columns().stream().map(Column::name).toList());
    for (int i = 0; i < RECORDS; i++) {
      List<String> cells =
          new ArrayList<>(kind.columns().stream().map(column -> cell(column, random)).toList());
      if (random.nextInt(40) == 0) {
        cells.remove(0);
      }
      table.add(cells);
    }
    return table;
  }

  private static String text(List<List<String>> table, String around) {
    return table.stream()
        .map(row -> row.stream().map(cell -> around + cell + around))
        .map(row -> row.collect(Collectors.joining(";")))
        .collect(Collectors.joining("\n"));
  }

  private SourceFile file(String text) throws IOException {
    return SourceFiles.named(Files.writeString(folder.resolve("a.csv"), text), "a.csv");
  }

  @ParameterizedTest
  @EnumSource
  void linesAtOnceAndRowsAndQuotedRowsSayTheSame(Kind kind) throws IOException {
    for (NumberFormatStyle style : NumberFormatStyle.values()) {
      ReadingOptions options = new ReadingOptions(Optional.empty(), Optional.empty(), style);
      List<List<String>> table = table(kind, new Random(kind.ordinal()));

      List<String> quick = Lanes.quick(file(text(table, "")), options);

      assertThat(quick).hasSize(RECORDS);
      assertThat(quick.stream().filter(text -> text.startsWith("["))).hasSizeBetween(15, 597);
      assertThat(quick).isEqualTo(Lanes.rowByRow(file(text(table, "")), options));
      // Quotes lead every line through the parser.
      assertThat(quick).isEqualTo(Lanes.rowByRow(file(text(table, "\"")), options));
    }
  }

  /** A household that shares most cells with others, of which now and then one is odd. */
  private static String alike(int number, Random random) {
    String hamlet = pick(List.of("Ấp 1", "Ấp 2", "", "Ấp 1"), random);
    List<String> cells =
        new ArrayList<>(
            List.of(
                pick(List.of("26182", "731"), random),
                pick(List.of("2018", "2018", "2020"), random),
                "h-" + number,
                hamlet,
                pick(List.of("Kinh", "Hoa"), random),
                pick(List.of("Nguyễn Thị A", "Trần B", "", "B"), random),
                String.valueOf(random.nextInt(60)),
                String.valueOf(random.nextInt(2_000_000)),
                pick(List.of("poor", "non_poor"), random),
                pick(List.of("", "25", "1001", "7", "2018-12-05"), random),
                pick(List.of("0", "1", "", "1"), random),
                pick(List.of("0", "1"), random),
                pick(List.of("120", "", "7", "1000", "1001"), random)));
    if (random.nextInt(8) == 0) {
      List<String> odd = random.nextBoolean() ? NUMBERS : WORDS;
      cells.set(random.nextInt(cells.size()), pick(odd, random));
    }
    if (random.nextInt(60) == 0) {
      cells.remove(random.nextInt(cells.size()));
    }
    return String.join(";", cells);
  }

  @ParameterizedTest
  @EnumSource
  void householdsThatAreAlikeAreTakenInColumnsAndSayTheSame(NumberFormatStyle style)
      throws IOException {
    ReadingOptions options = new ReadingOptions(Optional.empty(), Optional.empty(), style);
    Random random = new Random(7);
    String header =
        "unit_code;period;household_id;hamlet;ethnicity;head_name;members;income_per_capita;"
            + "status;remarks;deprived_water;deprived_telecom;b1_score";
    String text =
        header
            + "\n"
            + IntStream.range(0, 5_000)
                .mapToObj(number -> alike(number, random))
                .collect(Collectors.joining("\n"));

    assertThat(Lanes.quick(file(text), options))
        .isEqualTo(Lanes.rowByRow(file(text), options))
        .hasSize(5_001);
    assertThat(Lanes.inColumns(file(text), options)).isBetween(2_000, 4_000);
  }

  @Test
  void householdsOfWhichNoneIsLikeAnotherAreNoColumnsAndSayTheSame() throws IOException {
    StringBuilder text = new StringBuilder(String.join(",", Reading.required(Kind.HOUSEHOLDS)));
    text.append(",hamlet,weight");
    for (int i = 0; i < 2_000; i++) {
      String hamlet = "Ấp 3, ".repeat(i % 40).replace(',', '.') + "x";
      text.append("\nh").append(i).append(",26182,2018,Kinh,4,700000,poor,").append(hamlet);
      text.append(',').append(1 + i / 1000.0);
    }
    SourceFile file = file(text.toString());

    assertThat(Lanes.quick(file, ReadingOptions.DEFAULT))
        .isEqualTo(Lanes.rowByRow(file, ReadingOptions.DEFAULT))
        .hasSize(2_000);
    assertThat(Lanes.inColumns(file, ReadingOptions.DEFAULT)).isBetween(500, 1_900);
  }

  @Test
  void whatOneCellSharesWithTheNextIsNotTakenForTheSame() throws IOException {
    String text =
        "household_id,unit_code,period,hamlet,ethnicity,members,income_per_capita,status\n"
            + "h1,26182,2018,a,Kinh,4,700000,poor\n"
            + "h2,26182,2018,,Kinh,4,700000,poor\n"
            + "h3,26182,2018,a,Kinh,4,700000,poor\n"
            + "h4,26182,2018,aKinh,Kinh,4,700000,poor\n"
            + "h5,26182,2018,a,Kinh,04,700000,poor\n"
            + "h\u00e9,26182,2018,a,Kinh,4,700000,poor\n"
            + " h6 ,26182,2018,a,Kinh,4,700000,poor\n"
            + ",26182,2018,a,Kinh,4,700000,poor\n"
            + "h7,26182,2018,a,Kinh,4,700000,poor\n";

    assertThat(Lanes.quick(file(text), ReadingOptions.DEFAULT))
        .isEqualTo(Lanes.rowByRow(file(text), ReadingOptions.DEFAULT));
    assertThat(Lanes.inColumns(file(text), ReadingOptions.DEFAULT)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|", "\u00a6"})
  void deprivationsAtTheEndOfALineSayTheSame(String delimiter) throws IOException {
    Random random = new Random(5);
    List<String> flags = Arrays.stream(Deprivation.values()).map(Deprivation::column).toList();
    List<String> names = new ArrayList<>(Reading.required(Kind.HOUSEHOLDS));
    names.addAll(flags);
    StringBuilder text = new StringBuilder("sep=" + delimiter + "\n");
    text.append(String.join(delimiter, names));
    for (int i = 0; i < 3_000; i++) {
      List<String> cells =
          new ArrayList<>(List.of("h" + i, "26182", "2018", "Kinh", "4", "700000", "poor"));
      flags.forEach(flag -> cells.add(random.nextBoolean() ? "1" : "0"));
      if (random.nextInt(5) == 0) {
        int odd = random.nextInt(cells.size());
        cells.set(odd, pick(List.of("", "x", "2", "11", ",", "\u0666", "'", "-"), random));
      }
      if (random.nextInt(50) == 0) {
        cells.remove(random.nextInt(cells.size()));
      }
      text.append('\n').append(String.join(delimiter, cells));
    }
    SourceFile file = file(text.toString());

    assertThat(Lanes.quick(file, ReadingOptions.DEFAULT))
        .isEqualTo(Lanes.rowByRow(file, ReadingOptions.DEFAULT))
        .hasSize(3_000);
    assertThat(Lanes.inColumns(file, ReadingOptions.DEFAULT))
        .isBetween(delimiter.equals("\u00a6") ? 0 : 2_000, 2_700);
  }

  /** Only lines of UTF-8 are taken before they are decoded. */
  @Test
  void anyTextIsTheSameInAnotherEncoding() throws IOException {
    String record = "h1,26182,2018,Kinh,4,700000,poor";
    List<String> pieces =
        List.of(
            record,
            record + "\n",
            record + "\n",
            record + "\r\n",
            "\n",
            "\r",
            "\r\n",
            "\"",
            "\"\"",
            ",",
            " ",
            "Ấ",
            "\ud83c\udf3e",
            "\u00a0",
            "h2,\"a\nb\",",
            "\t",
            "\u000b",
            "x");
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(String.join(",", Reading.required(Kind.HOUSEHOLDS)));
      text.append('\n');
      IntStream.range(0, 60).forEach(piece -> text.append(pick(pieces, random)));
      List<String> asBytes = Lanes.quick(file(text.toString()), ReadingOptions.DEFAULT);

      Files.writeString(folder.resolve("a.csv"), "\ufeff" + text, StandardCharsets.UTF_16LE);
      SourceFile wide = SourceFiles.named(folder.resolve("a.csv"), "a.csv");

      assertThat(asBytes).isEqualTo(Lanes.quick(wide, ReadingOptions.DEFAULT));
      assertThat(asBytes).isEqualTo(Lanes.rowByRow(wide, ReadingOptions.DEFAULT));
    }
  }

  @Test
  void linesThatReachOverTheBlocksOfAFileAreWhole() throws IOException {
    String header = String.join(",", Reading.required(Kind.HOUSEHOLDS));
    StringBuilder text = new StringBuilder(header);
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      String id = "hẤ".repeat(random.nextInt(5) == 0 ? random.nextInt(30_000) : 10);
      text.append(random.nextBoolean() ? "\n" : "\r\n").append(id).append(i);
      text.append(",26182,2018,Kinh,4,700000,poor");
    }
    List<String> asBytes = Lanes.quick(file(text.toString()), ReadingOptions.DEFAULT);

    Files.writeString(folder.resolve("a.csv"), "\ufeff" + text, StandardCharsets.UTF_16LE);
    SourceFile wide = SourceFiles.named(folder.resolve("a.csv"), "a.csv");

    assertThat(asBytes).hasSize(300).isEqualTo(Lanes.rowByRow(wide, ReadingOptions.DEFAULT));
  }

  /** Whatever stands where one block ends and the next one begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1$s\r\n%1$s\r\n%1$s",
        "h\u1ea4\u1ea4\u1ea4%1$s\n%1$s\n",
        "%1$s\n\"h\n%1$s\",26182,2018,Kinh,4,700000,poor\n%1$s\n%1$s",
        "%1$s\n\"%1$s\n%1$s\r\n%1$s",
        "%1$s\n\n\r\n \n%1$s\r%1$s",
        "%1$s,\n,%1$s\n\ud83c\udf3e%1$s\n%1$s"
      })
  void whatStandsOnTheBorderOfBlocksSaysTheSame(String border) throws IOException {
    String record = "h1,26182,2018,Kinh,4,700000,poor";
    String header = String.join(",", Reading.required(Kind.HOUSEHOLDS));
    String before = "h".repeat(3_000) + record + "\n";
    int many = (BLOCK - header.length() - 1) / before.length();
    String start = "\ufeff" + header + "\n" + before.repeat(many);
    int few = (BLOCK - start.length() - 1) / (record.length() + 1) - 1;
    start += (record + "\n").repeat(few);
    for (int shift = 0; shift < 40; shift++) {
      String text = start + "h".repeat(shift) + String.format(border, record);
      List<String> asBytes = Lanes.quick(file(text), ReadingOptions.DEFAULT);

      assertThat(asBytes)
          .as("%d", shift)
          .hasSizeGreaterThan(many + few)
          .isEqualTo(Lanes.rowByRow(file(text), ReadingOptions.DEFAULT));
      if (shift % 16 == 0) {
        Files.writeString(folder.resolve("a.csv"), text, StandardCharsets.UTF_16LE);
        SourceFile wide = SourceFiles.named(folder.resolve("a.csv"), "a.csv");
        assertThat(asBytes).isEqualTo(Lanes.rowByRow(wide, ReadingOptions.DEFAULT));
      }
    }
  }

  @Test
  void aFileOfManyBlocksKeepsLinesNumbersAndRecordsWithLinesInDoubtBetween() throws IOException {
    Random random = new Random(9);
    StringBuilder text = new StringBuilder(String.join(",", Reading.required(Kind.HOUSEHOLDS)));
    for (int i = 0; i < 40_000; i++) {
      boolean odd = random.nextInt(2_000) == 0;
      text.append(random.nextInt(4) == 0 ? "\r\n" : "\n");
      text.append(odd ? pick(List.of("\n", "\"h\n2\"", "\"", " ", ",", "\r"), random) : "");
      text.append('h').append(i).append(",26182,2018,Kinh,4,700000,poor");
    }

    assertThat(Lanes.quick(file(text.toString()), ReadingOptions.DEFAULT))
        .hasSizeGreaterThan(39_000)
        .isEqualTo(Lanes.rowByRow(file(text.toString()), ReadingOptions.DEFAULT));
    assertThat(Lanes.inColumns(file(text.toString()), ReadingOptions.DEFAULT))
        .isGreaterThan(39_000);
  }

  @Test
  void theSampleIsReadAlike() {
    assertThat(Lanes.assertAlike(Path.of(System.getProperty("basedir", ""), "samples")))
        .isGreaterThan(10_000);
  }

  @Test
  void lineBreaksOfAllKindsAndBlankLinesKeepTheNumbers() throws IOException {
    String header = String.join(",", Reading.required(Kind.HOUSEHOLDS));
    String record = "h1,26182,2018,Kinh,4,700000,poor";
    String text = String.join("\r\n", header, record, "", record, " ", "\"h2\"" + record, record);
    String mixed = text + "\r" + record + "\n\n\n" + record + "\n,,,,,,\n" + record;

    assertThat(Lanes.quick(file(mixed), ReadingOptions.DEFAULT))
        .isEqualTo(Lanes.rowByRow(file(mixed), ReadingOptions.DEFAULT))
        .hasSize(7);
    Reading reading = Reading.csv(mixed);
    assertThat(reading.lines()).containsExactlyElementsOf(Arrays.asList(2, 4, 7, 8, 11, 13));
  }
}
