package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.DUPLICATE_COLUMN;
import static vn.chungtay.finding.Rule.MISSING_COLUMN;
import static vn.chungtay.finding.Rule.UNKNOWN_COLUMN;
import static vn.chungtay.finding.Rule.UNKNOWN_KIND;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Headers that name too few columns, one twice, or what nobody knows. */
final class HeaderFaults {
  private final WholeFiles files = new WholeFiles();

  static List<Fault> all() {
    HeaderFaults all = new HeaderFaults();
    all.headers();
    return all.files.faults();
  }

  private void headers() {
    files.added(
        "a telephone list",
        UNKNOWN_KIND,
        1,
        ".csv",
        l -> WholeFiles.bytes("Họ tên,Điện thoại\nA,1\n"));
    files.added(
        "titles above the header",
        UNKNOWN_KIND,
        1,
        ".csv",
        l -> WholeFiles.bytes("BÁO CÁO\n\n" + WholeFiles.string(l)));
    files.added(
        "a record of no kind",
        UNKNOWN_KIND,
        1,
        ".json",
        l -> WholeFiles.bytes("[{\"a\": 1, \"b\": 2}]\n"));
    for (String column : List.of("ethnicity", "members", "status", "household_id", "unit_code")) {
      files.head("without " + column, MISSING_COLUMN, column, h -> h.replace(column, "z"));
    }
    files.head(
        "members twice", DUPLICATE_COLUMN, "members", h -> h.replace("hamlet", "Số nhân khẩu"));
    files.head(
        "status in another case", DUPLICATE_COLUMN, "status", h -> h.replace("hamlet", "STATUS"));
    files.whole(
        "a table without a column",
        MISSING_COLUMN,
        "poor_new",
        1,
        sheet -> sheet.layout().equals(Layout.PLAIN) && head(sheet).contains(",poor_new,"),
        sheet ->
            WholeFiles.bytes(
                new String(sheet.spoiled(), StandardCharsets.UTF_8)
                    .replace(",poor_new,", ",poor_mew,")));
    files.add(Fault.often("a column misspelt", UNKNOWN_COLUMN, HeaderFaults::misspelt));
    files.add(Fault.often("a key misspelt", UNKNOWN_COLUMN, HeaderFaults::misspeltKey));
  }

  private static String head(Sheet sheet) {
    return sheet.lines().get(0).text();
  }

  /** Notes and hamlets take part in no figure. */
  private static List<Expected> misspelt(Bed bed) {
    Sheet sheet = bed.any(WholeFiles.sheets(bed, s -> head(s).endsWith(",note") && s.readable()));
    Line header = sheet.lines().get(0);
    header.write(header.text() + "z");
    return List.of(Expected.at(UNKNOWN_COLUMN, header, "notez"));
  }

  private static List<Expected> misspeltKey(Bed bed) {
    Line line = bed.line(HOUSEHOLDS, l -> l.json() && l.text().contains("\"hamlet\""));
    String key = "hamlet " + line.value("household_id");
    line.write(line.text().replace("\"hamlet\"", "\"" + key + "\""));
    return List.of(Expected.at(UNKNOWN_COLUMN, line, key));
  }
}
