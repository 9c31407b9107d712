package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.EMPTY_FILE;
import static vn.chungtay.finding.Rule.MALFORMED_JSON;
import static vn.chungtay.finding.Rule.UNREADABLE_FILE;
import static vn.chungtay.finding.Rule.WRONG_ENCODING;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Files that are out as a whole or from some place on, and files without records. */
final class FileFaults {
  private final WholeFiles files = new WholeFiles();

  static List<Fault> all() {
    FileFaults all = new FileFaults();
    all.unreadable();
    all.encodings();
    all.json();
    all.empty();
    return all.files.faults();
  }

  private void unreadable() {
    Predicate<Sheet> packed = sheet -> sheet.layout().packed();
    files.whole("half of a gzip file", UNREADABLE_FILE, 0, packed, sheet -> half(sheet.spoiled()));
    files.whole("a workbook", UNREADABLE_FILE, 0, s -> true, s -> start('P', 'K', 3, 4));
    files.whole(
        "an old workbook", UNREADABLE_FILE, 0, s -> true, s -> start(0xd0, 0xcf, 0x11, 0xe0));
    files.whole("a scan", UNREADABLE_FILE, 0, s -> true, s -> start('%', 'P', 'D', 'F'));
    files.added("gzip in name only", UNREADABLE_FILE, 0, ".csv.gz", WholeFiles::text);
    files.added(
        "packed twice",
        UNREADABLE_FILE,
        0,
        ".csv.gz",
        s -> Layout.packed(Layout.packed(WholeFiles.text(s))));
    files.added(
        "a NUL",
        UNREADABLE_FILE,
        2,
        ".csv",
        s -> WholeFiles.bytes(WholeFiles.string(s).replace("Kinh", "Ki\0nh")));
  }

  private static byte[] start(int... signs) {
    byte[] bytes = new byte[500];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i < signs.length ? signs[i] : i * 7);
    }
    return bytes;
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private void encodings() {
    for (String charset : List.of("windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32LE")) {
      int line = charset.equals("windows-1252") ? 2 : charset.startsWith("UTF-16") ? 1 : 0;
      byte[] mark = charset.equals("UTF-32LE") ? new byte[] {-1, -2, 0, 0} : new byte[0];
      files.added(
          "a table in " + charset,
          WRONG_ENCODING,
          line,
          ".csv",
          l ->
              joined(
                  mark, WholeFiles.string(l).replace("Ấ", "Â").getBytes(Charset.forName(charset))));
    }
    files.whole(
        "a byte that is none of UTF-8",
        WRONG_ENCODING,
        3,
        sheet -> sheet.layout().equals(Layout.PLAIN) && sheet.csv().isPresent(),
        sheet -> {
          List<String> lines = new String(sheet.spoiled(), StandardCharsets.UTF_8).lines().toList();
          byte[] before = WholeFiles.bytes(String.join("\n", lines.subList(0, 2)) + "\n");
          byte[] behind =
              WholeFiles.bytes(String.join("\n", lines.subList(2, lines.size())) + "\n");
          return joined(before, joined(new byte[] {(byte) 0xe1}, behind));
        });
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private void json() {
    cut("cut off within a record", text -> text.substring(0, text.length() / 2), true);
    cut("a value is missing", text -> text.replaceFirst(": [^,]*,", ": ,"), false);
    cut("a quote is missing", text -> text.replaceFirst("\": ", ": "), false);
    files.added(
        "a comma and nothing else", MALFORMED_JSON, 3, ".json", l -> WholeFiles.bytes("[\n\n,]\n"));
  }

  /** From some record on nothing of the file is read. */
  private void cut(String name, Function<String, String> broken, boolean end) {
    files.add(
        Fault.once(
            name,
            MALFORMED_JSON,
            bed -> {
              Sheet sheet =
                  WholeFiles.sheet(
                      bed, s -> s.records().filter(l -> l.json() && !l.is(HOUSEHOLDS)).count() > 8);
              List<Line> records = sheet.records().toList();
              int at = 3 + bed.random().nextInt(records.size() - 4);
              Line line = records.get(at);
              line.write(broken.apply(line.text()));
              records.subList(at, records.size()).forEach(unread -> unread.become(Fate.UNREAD));
              if (end) {
                sheet.endBehind(line);
              }
              return List.of(Expected.at(MALFORMED_JSON, line, ""));
            }));
  }

  private void empty() {
    files.added("nothing at all", EMPTY_FILE, 0, ".csv", l -> new byte[0]);
    files.added("blank lines", EMPTY_FILE, 0, ".csv", l -> WholeFiles.bytes("\n  \n\n"));
    files.added("no record", EMPTY_FILE, 0, ".json", l -> WholeFiles.bytes("[]\n"));
    files.added("no line", EMPTY_FILE, 0, ".ndjson", l -> WholeFiles.bytes("\n"));
    files.added(
        "a header alone",
        EMPTY_FILE,
        0,
        ".csv",
        l -> WholeFiles.bytes(WholeFiles.string(l).lines().findFirst().get()));
  }
}
