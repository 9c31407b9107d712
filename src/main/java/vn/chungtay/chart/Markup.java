package vn.chungtay.chart;

import java.util.Locale;

/** Text of HTML or SVG under construction, in which every text and attribute is escaped. */
public final class Markup {
  private final StringBuilder text = new StringBuilder();

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  public Markup open(String name, String... attributes) {
    tag(name, attributes);
    text.append('>');
    return this;
  }

  /** Ends an element. */
  public Markup close(String name) {
    text.append("</").append(name).append('>');
    return this;
  }

  /** An element of SVG without content. */
  public Markup leaf(String name, String... attributes) {
    tag(name, attributes);
    text.append("/>");
    return this;
  }

  /** An element with a text and nothing else. */
  public Markup element(String name, String content, String... attributes) {
    return open(name, attributes).text(content).close(name);
  }

  private void tag(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      text.append('"');
    }
  }

  /** A text that shows just itself. */
  public Markup text(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(c);
      }
    }
    return this;
  }

  /** What is markup already. */
  public Markup raw(String markup) {
    text.append(markup);
    return this;
  }

  /** A line break of the source. */
  public Markup line() {
    text.append('\n');
    return this;
  }

  /** A length or place to a tenth, which no eye tells from the exact one. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String whole = String.format(Locale.ROOT, "%d", Math.abs(tenths) / 10);
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }

  /** A part of the width: texts keep their size while pictures are stretched. */
  static String percent(double value) {
    return number(value) + "%";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
