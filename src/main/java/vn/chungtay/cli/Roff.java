package vn.chungtay.cli;

/** The text of a manual page, in the language that {@code man} reads. */
final class Roff {
  private final StringBuilder page = new StringBuilder();

  /** Begins a page of section 1. */
  Roff(String title, String date, String source) {
    page.append("'\\\" -*- coding: UTF-8 -*-\n");
    page.append(".TH \"").append(escaped(title)).append("\" 1 \"").append(date);
    page.append("\" \"").append(escaped(source)).append("\" \"chungtay\"\n");
    // Vietnamese is written in syllables, which are not divided; nor are the names of options.
    page.append(".nh\n.ad l\n");
  }

  /** Begins a section. */
  Roff section(String title) {
    page.append(".SH \"").append(escaped(title)).append("\"\n");
    return this;
  }

  /** Plain text that goes on where the one before it ended. */
  Roff plain(String text) {
    return line(escaped(text));
  }

  /**
   * What is explained, and the explanation.
   *
   * @param tag marked with {@link #bold} and {@link #slanted}
   */
  Roff entry(String tag, String text) {
    page.append(".TP\n");
    return line(tag).plain(text);
  }

  /** A line that is marked already. */
  Roff line(String marked) {
    page.append(marked.startsWith(".") || marked.startsWith("'") ? "\\&" : "");
    page.append(marked).append('\n');
    return this;
  }

  /** Lines as they would be typed. */
  Roff typed(Iterable<String> lines) {
    page.append(".RS 4\n.nf\n");
    lines.forEach(this::plain);
    page.append(".fi\n.RE\n");
    return this;
  }

  static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  static String slanted(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("\"", "\\(dq")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("~", "\\(ti")
        .replace("^", "\\(ha");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
