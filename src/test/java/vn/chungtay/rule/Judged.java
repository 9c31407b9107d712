package vn.chungtay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;

/** Findings in one line each, after a look at whether their texts can be read. */
final class Judged {
  private static final List<Texts> TEXTS = List.of(new Texts(Language.VI), new Texts(Language.EN));

  private Judged() {}

  static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Judged::line).toList();
  }

  /** Rule, variant, field=value, arguments. */
  static String line(Finding finding) {
    for (Texts texts : TEXTS) {
      assertThat(texts.message(finding)).isNotBlank().doesNotContain("{").doesNotContain("}");
      assertThat(texts.hint(finding)).isNotBlank().doesNotContain("{").doesNotContain("}");
    }
    assertThat(finding.severity()).isEqualTo(finding.rule().severity());
    String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
    return finding.rule().code()
        + variant
        + " "
        + finding.field()
        + "="
        + finding.value()
        + " "
        + finding.arguments();
  }
}
