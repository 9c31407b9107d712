package vn.chungtay.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.report.FileFacts;

class SentFilesTest {
  private static FileFacts file(String name, String sha256, long records) {
    return new FileFacts(name, 100, sha256, false, records, records, 0, 0);
  }

  private static List<String> told(List<FileFacts> before, List<FileFacts> after) {
    return new SentFiles(before, after)
        .changes().stream()
            .map(
                change ->
                    change.mark().code()
                        + " "
                        + change.subject().item()
                        + change.changed().stream().map(Change.Cell::column).toList())
            .toList();
  }

  @Test
  void aFileWithOtherContentUnderTheSameNameIsRevised() {
    assertThat(told(List.of(file("a.csv", "1", 5)), List.of(file("a.csv", "2", 6))))
        .containsExactly("changed a.csv[sha256, records, accepted]");
  }

  @Test
  void aFileWithTheSameContentUnderAnotherNameIsMoved() {
    assertThat(told(List.of(file("a.csv", "1", 5)), List.of(file("b.csv", "1", 5))))
        .containsExactly("changed b.csv[file]");
  }

  @Test
  void aFileThatIsStillThereIsNotMovedBySomebodyElsesCopy() {
    assertThat(
            told(
                List.of(file("a.csv", "1", 5)),
                List.of(file("a.csv", "1", 5), file("copy.csv", "1", 5))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("new copy.csv");
  }

  @Test
  void oneOfTwoCopiesThatIsGoneIsGone() {
    assertThat(
            told(
                List.of(file("a.csv", "1", 5), file("b.csv", "1", 5)),
                List.of(file("c.csv", "1", 5))))
        .containsExactly(
            "changed c.csv[file]",
            "gone b.csv[file, sha256, bytes, used, records, accepted, rejected, set_aside]");
  }

  /** As when a part comes in later, and files of others are called after their part. */
  @Test
  void aFileIsFollowedWhereAnotherHasItsNameNow() {
    assertThat(
            told(
                List.of(file("a.csv", "1", 5), file("c.csv", "3", 5)),
                List.of(
                    file("2.json/a.csv", "1", 5), file("a.csv", "2", 6), file("c.csv", "4", 5))))
        .containsExactly(
            "changed 2.json/a.csv[file]",
            "new a.csv[file, sha256, bytes, used, records, accepted, rejected, set_aside]",
            "changed c.csv[sha256]");
  }

  @Test
  void twoFilesThatChangeNamesAreStillTheSame() {
    assertThat(
            told(
                List.of(file("a.csv", "1", 5), file("b.csv", "2", 5)),
                List.of(file("a.csv", "2", 5), file("b.csv", "1", 5))))
        .containsExactly("changed a.csv[file]", "changed b.csv[file]");
  }
}
