package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.input.BookFile.number;
import static vn.chungtay.input.BookFile.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are made to do harm, damaged, or none at all: out as a whole, each with why. */
class HostileWorkbookTest {
  private static final String HEADER = row(1, "unit_code", "period", "activity", "note");
  private static final String MAIN =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";

  private static List<String> reasons(BookFile book) {
    Reading reading = book.read();
    assertThat(reading.told()).isEmpty();
    return reading.reasons();
  }

  private static BookFile raw(String xml) {
    return new BookFile().raw("Sheet1", "", xml);
  }

  private static String table(String rows) {
    return MAIN + "<sheetData>" + HEADER + rows + "</sheetData></worksheet>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>",
        "<!-- a comment -->",
        "<?xml version='1.0'?>\n<?php echo 1 ?>"
      })
  void markupThatNoSpreadsheetWritesIsRefused(String before) {
    assertThat(reasons(raw(before + table("")))).containsExactly("unreadable_file workbook_markup");
  }

  @Test
  void entitiesWithoutADeclarationAreRefused() {
    assertThat(reasons(raw(table("<row r='2'><c t='str'><v>&x;</v></c></row>"))))
        .containsExactly("unreadable_file workbook_broken");
  }

  @Test
  void aDeclarationOfXmlIsNoHarm() {
    Reading reading =
        raw("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + table(row(2, "1", "2018", "jobs")))
            .read();
    assertThat(reading.rows).hasSize(1);
  }

  @Test
  void elementsTooDeepTooManyOrTooLongAreRefused() {
    List<String> markup = List.of("unreadable_file workbook_markup");
    assertThat(reasons(raw(MAIN + "<a>".repeat(10_000)))).isEqualTo(markup);
    String names =
        IntStream.range(0, 5_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
    assertThat(reasons(raw(MAIN + names + "</worksheet>"))).isEqualTo(markup);
    assertThat(reasons(raw(MAIN + "<row x='" + "y".repeat(5 << 20) + "'/></worksheet>")))
        .isEqualTo(markup);
    assertThat(reasons(raw(table("<row r='2'><c t='str'><v>" + "y".repeat(5 << 20) + "</v></c>"))))
        .isEqualTo(markup);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1048577'/>",
        "<row r='99999999999999'/>",
        "<row r='-1'/>",
        "<row r='1'/>",
        "<row r='2'><c r='XFE2'><v>1</v></c></row>",
        "<row r='2'><c r='ZZZZZZZ2'><v>1</v></c></row>",
        "<row r='2'><c r='2'><v>1</v></c></row>",
        "<row r='2'><c t='s'><v>7</v></c></row>",
        "<row r='2'><c t='s'><v>2000000000</v></c></row>",
        "<row r='2'><c t='s'><v>-1</v></c></row>",
        "<row r='2'><c t='strange'><v>1</v></c></row>",
        "<row r='2'><c><v>1</c></row>",
        "<row r='2'>"
      })
  void cellsThatCannotBeAreRefused(String rows) {
    assertThat(reasons(raw(table(rows)))).containsExactly("unreadable_file workbook_broken");
  }

  @Test
  void theLastRowAndColumnOfASheetAreRead() {
    Reading reading =
        raw(table(
                "<row r='1048576'><c r='A1048576'><v>1</v></c><c r='XFD1048576'><v>1</v></c></row>"))
            .read();
    assertThat(reading.lines()).containsExactly(1_048_576);
    assertThat(reading.told()).containsExactly("unknown_column unnamed");
  }

  @Test
  void aBombIsRefusedAtTheLimitWhereverItLies() {
    ReadingOptions limited =
        new ReadingOptions(Optional.empty(), Optional.empty(), NumberFormatStyle.PLAIN, 1L << 20);
    String bomb = " ".repeat(2 << 20).replace("  ", "<a/>");
    List<String> tooLarge = List.of("unreadable_file too_large");
    assertThat(raw(MAIN + bomb).read(limited).reasons()).isEqualTo(tooLarge);
    assertThat(BookFile.of(HEADER).shared(bomb).read(limited).reasons()).isEqualTo(tooLarge);
    BookFile many = new BookFile();
    for (int i = 0; i < 40; i++) {
      many.sheet("s" + i, "", row(1, "x".repeat(30_000)));
    }
    assertThat(many.read(limited).reasons()).isEqualTo(tooLarge);
    String unread = "y".repeat(3 << 20);
    BookFile beside = BookFile.of(HEADER, row(2, "1", "2018", "jobs")).part("x.bin", unread);
    assertThat(beside.read(limited).rows).hasSize(1);
  }

  @Test
  void tooManySharedTextsAreRefused() {
    String[] items = new String[(Limits.SHARED_TEXTS >> 4) + 1];
    Arrays.fill(items, "<si/>");
    assertThat(reasons(BookFile.of(HEADER).shared(items)))
        .containsExactly("unreadable_file workbook_texts");
  }

  @Test
  void aRecordThatIsTooLongCostsOnlyItself() {
    String half = "y".repeat(600_000);
    Reading reading =
        BookFile.of(HEADER, row(2, "1", "2018", half, half), row(3, "1", "2018", "jobs")).read();
    assertThat(reading.breaks()).containsExactly("2 too_long");
    assertThat(reading.lines()).containsExactly(3);
  }

  @Test
  void manySignsThatXmlEscapesAreNoBomb() {
    String amps = "&amp;".repeat(20_000);
    String cell = "<c t='str'><v>" + amps + "</v></c>";
    String[] rows = new String[40];
    rows[0] = HEADER;
    for (int i = 1; i < rows.length; i++) {
      rows[i] = row(i + 1, "1", "2018", "jobs", cell);
    }
    assertThat(BookFile.of(rows).read().rows).hasSize(39);
  }

  @Test
  void whatIsNoWorkbookIsToldByWhatItIs() {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, 0, 0, 0, 0};
    assertThat(Reading.of("a.xls", old, ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file workbook_old");
    assertThat(Reading.of("-", old, ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file workbook_old");
    byte[] text = "unit_code,period\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.of("a.xlsx", text, ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file no_workbook");
    assertThat(Reading.of("a.xlsx", new byte[0], ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file no_workbook");
    assertThat(Reading.of("a.xlsx.gz", text, ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file workbook_packed");
    byte[] whole = BookFile.of(HEADER).bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    assertThat(Reading.of("a.xlsx", cut, ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file workbook_broken");
  }

  @Test
  void anotherZipFileIsToldFromAWorkbook() {
    assertThat(reasons(new BookFile())).containsExactly("unreadable_file workbook_other");
    BookFile missing = BookFile.of(HEADER).part("xl/workbook.xml", "<a/>");
    assertThat(reasons(missing)).containsExactly("unreadable_file workbook_other");
  }

  @Test
  void aDamagedSignOfASheetNeverStopsTheRun() {
    String whole = table(row(2, number("1"), "2018", "jobs", "<c t='s' s='1'><v>0</v></c>"));
    for (int i = 0; i < whole.length(); i += 23) {
      for (String other : List.of("<", "9", "&", "'", "\uD800", "")) {
        String damaged = whole.substring(0, i) + other + whole.substring(i + 1);
        Reading reading = raw(damaged).shared("<si><t>x</t></si>").styles("14").read();
        assertThat(reading.rows.size()).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void aDamagedByteNeverStopsTheRun() {
    byte[] whole = BookFile.of(HEADER, row(2, number("1"), "2018", "jobs")).styles("14").bytes();
    for (int i = 0; i < whole.length; i += 11) {
      byte[] damaged = whole.clone();
      damaged[i] ^= (byte) (1 << i % 8);
      Reading reading = Reading.of("a.xlsx", damaged, ReadingOptions.DEFAULT);
      assertThat(reading.rows.size()).isLessThanOrEqualTo(1);
    }
  }
}
