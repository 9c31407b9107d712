package vn.chungtay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void showsWhatActsOnATerminal() {
    assertThat(Visible.text("\u001b[31mXã\u0007\u0000\u007f")).isEqualTo("␛[31mXã␇␀␡");
    assertThat(Visible.text("a\u009b31m\u0085b")).isEqualTo("a\ufffd31m\ufffdb");
  }

  @Test
  void showsWhatTurnsTheDirectionOfWriting() {
    assertThat(Visible.text("csv\u202etxt\u2066x\u2069")).isEqualTo("csv\ufffdtxt\ufffdx\ufffd");
  }

  @Test
  void keepsTabsAndLineBreaksOnlyWhereATextMayHaveThem() {
    assertThat(Visible.text("a\tb\r\nc")).isEqualTo("a\tb\r\nc");
    assertThat(Visible.line("a\tb\r\nc")).isEqualTo("a␉b␍␊c");
  }

  @Test
  void leavesAllOtherTextAlone() {
    String text = "Hộ nghèo: “Ấp 3”, 😀 \u00a0 ;=+-@";
    assertThat(Visible.text(text)).isSameAs(text);
    assertThat(Visible.line(text)).isSameAs(text);
  }
}
