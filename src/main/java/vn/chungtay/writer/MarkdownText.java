package vn.chungtay.writer;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as Markdown that shows just that text: nothing in it works as markup. */
final class MarkdownText {
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Cc} ]+");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_~{}\\[\\]<>|#&$]|:(?=//)");
  private static final Pattern LIST_START = Pattern.compile("^([0-9]{0,9})([-+=.)])");

  private MarkdownText() {}

  /** In one line, where breaks become blanks: for headings. */
  static String line(String text) {
    return part(LINE_BREAK.matcher(text).replaceAll(" "));
  }

  /** In one line, where breaks stay breaks: for paragraphs, points and cells. */
  static String broken(String text) {
    return LINE_BREAK
        .splitAsStream(text.strip())
        .map(MarkdownText::part)
        .collect(Collectors.joining("<br>"));
  }

  /** Like {@link #broken}, and nothing at its start makes it a list or a rule. */
  static String start(String text) {
    return LIST_START.matcher(broken(text)).replaceFirst("$1\\\\$2");
  }

  private static String part(String text) {
    String oneLine = BLANKS.matcher(text).replaceAll(" ").strip();
    return MARKUP.matcher(oneLine).replaceAll("\\\\$0");
  }
}
