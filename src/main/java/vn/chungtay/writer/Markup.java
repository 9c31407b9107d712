package vn.chungtay.writer;

import java.io.IOException;
import java.io.Writer;

/** XML in one line: elements, attributes and texts. What XML cannot hold becomes U+FFFD. */
final class Markup {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;

  /** Begins a document. */
  Markup(Writer out) throws IOException {
    this.out = out;
    out.write(DECLARATION);
  }

  /** Begins an element with attributes, a name before each value; those without a value are out. */
  Markup open(String element, Object... attributes) throws IOException {
    start(element, attributes);
    out.write('>');
    return this;
  }

  Markup close(String element) throws IOException {
    out.write("</" + element + ">");
    return this;
  }

  /** An element with nothing in it. */
  Markup empty(String element, Object... attributes) throws IOException {
    start(element, attributes);
    out.write("/>");
    return this;
  }

  /** An element with a text in it. */
  Markup element(String element, String text, Object... attributes) throws IOException {
    open(element, attributes);
    text(text);
    return close(element);
  }

  Markup text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\t', '\n', '\r' -> out.write("&#" + (int) c + ";");
        default -> out.write(holds(text, i) ? c : REPLACEMENT);
      }
    }
    return this;
  }

  void end() throws IOException {
    out.flush();
  }

  private void start(String element, Object... attributes) throws IOException {
    out.write('<');
    out.write(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.write(" " + attributes[i] + "=\"");
        text(String.valueOf(attributes[i + 1]));
        out.write('"');
      }
    }
  }

  private static boolean holds(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' && c < '\uFFFE';
  }
}
