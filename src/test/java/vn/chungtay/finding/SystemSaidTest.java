package vn.chungtay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemSaidTest {
  private final Texts vietnamese = new Texts(Language.VI);
  private final Texts english = new Texts(Language.EN);

  private String inVietnamese(IOException failure) {
    return SystemSaid.of(failure).in(vietnamese);
  }

  @Test
  void whatSystemsSayIsToldInVietnamese() {
    assertThat(inVietnamese(new IOException("No space left on device")))
        .isEqualTo("không còn chỗ trống trên ổ đĩa");
    assertThat(inVietnamese(new IOException("Input/output error")))
        .isEqualTo("lỗi đọc ghi của ổ đĩa hoặc mạng");
    assertThat(inVietnamese(new IOException("Disk quota exceeded"))).startsWith("đã dùng hết");
  }

  @Test
  void anExceptionThatNamesAFileIsToldWithoutIt() {
    assertThat(inVietnamese(new FileSystemException("/a", null, "Read-only file system")))
        .isEqualTo("ổ đĩa chỉ cho đọc, không cho ghi");
    assertThat(inVietnamese(new FileSystemException("/a", "/b", "Too many open files")))
        .isEqualTo("hệ thống đang mở quá nhiều tệp (xem ulimit -n)");
  }

  @Test
  void whatJavaTellsByTheClassAloneHasWordsToo() {
    assertThat(inVietnamese(new AccessDeniedException("/a"))).isEqualTo("không có quyền");
    assertThat(SystemSaid.of(new NoSuchFileException("/a")).in(english))
        .isEqualTo("there is no such file or folder");
  }

  @Test
  void whatNobodyTranslatedStaysAsItIs() {
    assertThat(inVietnamese(new IOException("Exec format error"))).isEqualTo("Exec format error");
    assertThat(inVietnamese(new IOException())).isEqualTo("IOException");
    assertThat(inVietnamese(new FileSystemException("/a"))).isEqualTo("FileSystemException");
  }

  @Test
  void whatTheSystemReallySaysIsKnown(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a");
    assertThat(inVietnamese(failure(() -> Files.readAllBytes(folder))))
        .isEqualTo("đây là thư mục, không phải tệp");
    assertThat(inVietnamese(failure(() -> Files.writeString(file.resolve("b"), "b"))))
        .isEqualTo("một phần của đường dẫn là tệp, không phải thư mục");
    assertThat(inVietnamese(failure(() -> Files.writeString(folder.resolve("b".repeat(300)), ""))))
        .isEqualTo("tên tệp quá dài");
    if (Files.exists(Path.of("/dev/full"))) {
      assertThat(inVietnamese(failure(SystemSaidTest::fill)))
          .isEqualTo("không còn chỗ trống trên ổ đĩa");
    }
  }

  private static void fill() throws IOException {
    try (FileOutputStream full = new FileOutputStream("/dev/full")) {
      full.write(1);
    }
  }

  /** Something that does not work. */
  private interface Attempt {
    void make() throws IOException;
  }

  private static IOException failure(Attempt attempt) {
    try {
      attempt.make();
    } catch (IOException e) {
      return e;
    }
    throw new AssertionError("expected it to fail");
  }
}
