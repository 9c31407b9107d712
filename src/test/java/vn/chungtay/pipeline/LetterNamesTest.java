package vn.chungtay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterNamesTest {
  @ParameterizedTest
  @CsvSource({
    "26185, Xã Bình Lợi, 26185-xa-binh-loi.txt",
    "SYT, Sở Y tế, syt-so-y-te.txt",
    "../../etc, /passwd, etc-passwd.txt",
    "D1/2, Đường 3/2, d1-2-duong-3-2.txt",
    "中, 文, unit.txt"
  })
  void areMadeOfCodeAndNameInAscii(String code, String name, String file) {
    assertThat(new LetterNames().of(code, name)).isEqualTo(file);
  }

  @Test
  void areNeverTheSameTwice() {
    LetterNames names = new LetterNames();

    assertThat(names.of("A.1", "Ấp Mới")).isEqualTo("a-1-ap-moi.txt");
    assertThat(names.of("a-1", "Ap Moi")).isEqualTo("a-1-ap-moi-2.txt");
    assertThat(names.of("A 1", "ẤP MỚI")).isEqualTo("a-1-ap-moi-3.txt");
    assertThat(names.of("中", "文")).isEqualTo("unit.txt");
    assertThat(names.of("文", "中")).isEqualTo("unit-2.txt");
  }

  @Test
  void areNotLongerThanAFileSystemAllows() {
    LetterNames names = new LetterNames();

    assertThat(names.of("1", "x".repeat(300))).hasSize(84);
    assertThat(names.of("1", "x".repeat(301))).hasSize(86).endsWith("-2.txt");
  }
}
