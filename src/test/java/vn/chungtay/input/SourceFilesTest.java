package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.CannotRun;

class SourceFilesTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private List<String> names(Path... excluded) {
    return SourceFiles.under(folder, Set.of(excluded)).stream().map(SourceFile::name).toList();
  }

  @Test
  void everyKnownExtensionIsFoundAtAnyDepthInTheOrderOfNames() throws IOException {
    for (String name :
        List.of(
            "z.csv",
            "b/c/d.JSON",
            "b/a.ndjson.gz",
            "B.jsonl",
            "a.CSV.GZ",
            "notes.txt",
            "x.csv.zip",
            "csv",
            "b/.csv")) {
      write(name, "x");
    }

    assertThat(names())
        .containsExactly("B.jsonl", "a.CSV.GZ", "b/a.ndjson.gz", "b/c/d.JSON", "z.csv");
    assertThat(SourceFiles.under(folder, Set.of()))
        .extracting(SourceFile::gzip)
        .containsExactly(false, true, true, false, false);
  }

  @Test
  void hiddenFilesAndFoldersAreNoInput() throws IOException {
    write(".git/a.csv", "x");
    write("b/.old/c/a.csv", "x");
    write(".a.csv", "x");

    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderCalledLikeAFileIsAFolder() throws IOException {
    write("x.csv/y.csv", "x");

    assertThat(names()).containsExactly("x.csv/y.csv");
  }

  @Test
  void whatIsExcludedIsNoInput() throws IOException {
    Path units = write("units.csv", "x");
    write("report/indicators.csv", "x");
    write("a/report/b.csv", "x");

    assertThat(names(units, folder.resolve("a/../report"), folder.resolve("no/such.csv")))
        .containsExactly("a/report/b.csv");
  }

  @Test
  void foldersWithAReportOfOursAreNoInput() throws IOException {
    write("old/summary.json", "{\"version\": {\"tool\": 1}, \"tool\": \"chungtay\"}");
    write("old/deep/indicators.csv", "x");
    write("other/summary.json", "{\"tool\": \"spade\"}");
    write("broken/summary.json", "{\"tool\"");
    write("list/summary.json", "[\"tool\", \"chungtay\"]");

    assertThat(names())
        .containsExactly("broken/summary.json", "list/summary.json", "other/summary.json");
  }

  @Test
  void linksThatLeadOutAreNotFollowed(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("o.csv"), "x");
    write("a.csv", "x");
    write("data.txt", "x");
    Files.createSymbolicLink(folder.resolve("out.csv"), outside.resolve("o.csv"));
    Files.createSymbolicLink(folder.resolve("out"), outside);
    Files.createSymbolicLink(folder.resolve("gone.csv"), outside.resolve("none.csv"));
    Files.createSymbolicLink(folder.resolve("again.csv"), folder.resolve("a.csv"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("text.csv"), folder.resolve("data.txt"));

    assertThat(readable()).containsExactly("a.csv", "text.csv");
    assertThat(obstacles())
        .containsExactly("gone.csv link_nowhere", "out link_out", "out.csv link_out");
  }

  private List<String> readable() {
    return SourceFiles.under(folder, Set.of()).stream()
        .filter(file -> file.obstacle().isEmpty())
        .map(SourceFile::name)
        .toList();
  }

  private List<String> obstacles() {
    return SourceFiles.under(folder, Set.of()).stream()
        .filter(file -> file.obstacle().isPresent())
        .map(file -> file.name() + " " + file.obstacle().get().variant())
        .toList();
  }

  @Test
  void theFolderItselfMayBeALink(@TempDir Path outside) throws IOException {
    write("a/b.csv", "x");
    Path link = Files.createSymbolicLink(outside.resolve("link"), folder);

    assertThat(SourceFiles.under(link, Set.of(link.resolve("a/c.csv"))))
        .extracting(SourceFile::name)
        .containsExactly("a/b.csv");
    assertThat(SourceFiles.under(link, Set.of(link.resolve("a/b.csv")))).isEmpty();
    Files.delete(link);
  }

  @Test
  void aFolderThatDoesNotExistStopsTheRun() {
    assertThatThrownBy(() -> SourceFiles.under(folder.resolve("no"), Set.of()))
        .isInstanceOf(CannotRun.class);
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv,CSV",
    "a.JSON.gz,JSON",
    "b.ndjson,JSON",
    "c.d.jsonl,JSON",
    "d.XLSX,XLSX",
    "e.xls,XLSX"
  })
  void theFormatIsSeenFromTheName(String name, SourceFormat format) {
    assertThat(SourceFormat.of(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "a.csv.bak", "a.gz", "a", "csv.gz", "a.docx", "~$a.xlsx", ""})
  void otherNamesPromiseNothing(String name) {
    assertThat(SourceFormat.of(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {"{\"a\":1} | JSON", "`\n\t [` | JSON", "a,b | CSV", "`` | CSV", "`\ufeff{` | JSON"})
  void standardInputIsSniffed(String text, SourceFormat format) throws IOException {
    Path spooled = write("spooled", text == null ? "" : text);

    assertThat(SourceFiles.named(spooled, "-").format()).isEqualTo(format);
    assertThat(SourceFiles.named(spooled, "-").name()).isEqualTo("-");
    assertThat(SourceFiles.named(spooled, "x.csv").format()).isEqualTo(SourceFormat.CSV);
  }

  @Test
  void whatCannotBeOpenedIsLeftToItsReader() {
    assertThat(SourceFiles.named(folder.resolve("no"), "no").format()).isEqualTo(SourceFormat.CSV);
  }
}
