package vn.chungtay.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** What came of reading one file; checks that everything it tells has its texts. */
final class Reading implements RowSink {
  /** A record that could not be split. */
  record Broken(Kind kind, Origin origin, List<String> cells, Finding finding) {}

  final List<Row> rows = new ArrayList<>();
  final List<Broken> broken = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();
  final List<Finding> out = new ArrayList<>();
  String encoding = "";
  String delimiter = "";

  static Reading csv(String text) {
    return csv(text, ReadingOptions.DEFAULT);
  }

  static Reading csv(String text, ReadingOptions options) {
    return of("a.csv", text.getBytes(StandardCharsets.UTF_8), options);
  }

  static Reading json(String text) {
    return of("a.json", text.getBytes(StandardCharsets.UTF_8), ReadingOptions.DEFAULT);
  }

  static Reading of(String name, byte[] bytes, ReadingOptions options) {
    try {
      Path folder = Files.createTempDirectory("reading");
      Path path = Files.write(folder.resolve(name), bytes);
      try {
        return of(SourceFiles.named(path, name), options);
      } finally {
        Files.delete(path);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading of(SourceFile file, ReadingOptions options) {
    Reading reading = new Reading();
    reading.out.addAll(file.format().reader().read(file, options, reading));
    reading.out.forEach(Telling::check);
    return reading;
  }

  static ReadingOptions encoded(Charset charset) {
    return new ReadingOptions(Optional.empty(), Optional.of(charset), NumberFormatStyle.PLAIN);
  }

  static ReadingOptions forced(Kind kind) {
    return new ReadingOptions(Optional.of(kind), Optional.empty(), NumberFormatStyle.PLAIN);
  }

  @Override
  public void row(Row row) {
    rows.add(row);
  }

  @Override
  public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
    Telling.check(finding);
    broken.add(new Broken(kind, origin, cells, finding));
  }

  @Override
  public void finding(Finding finding) {
    Telling.check(finding);
    findings.add(finding);
  }

  @Override
  public void layout(String foundEncoding, String foundDelimiter) {
    encoding = foundEncoding;
    delimiter = foundDelimiter;
  }

  /** The cells of one column, from the first row to the last. */
  List<String> column(String name) {
    return rows.stream().map(row -> cell(row, name)).toList();
  }

  /** The physical lines of the rows. */
  List<Integer> lines() {
    return rows.stream().map(row -> row.origin().line()).toList();
  }

  /** Line and variant of every broken record. */
  List<String> breaks() {
    return broken.stream().map(b -> b.origin().line() + " " + b.finding().variant()).toList();
  }

  /** Rule, variant and field of every finding that leaves the file standing. */
  List<String> told() {
    return findings.stream().map(Reading::brief).toList();
  }

  /** Rule, variant and field of every reason why the file is out. */
  List<String> reasons() {
    return out.stream().map(Reading::brief).toList();
  }

  static String brief(Finding finding) {
    return (finding.rule().code() + " " + finding.variant()).trim()
        + (finding.field().isEmpty() ? "" : " " + finding.field());
  }

  static String cell(Row row, String name) {
    return row.cell(row.kind().position(name).orElseThrow());
  }

  /** The required columns of a kind, for a header. */
  static List<String> required(Kind kind) {
    return kind.columns().stream().filter(Column::required).map(Column::name).toList();
  }
}
