package vn.chungtay.writer;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Text of JSON in which nothing acts on a terminal: control characters beyond ASCII, and those that
 * turn the direction of writing, are escaped as JSON allows. The values stay what they are.
 */
final class JsonText extends FilterWriter {
  JsonText(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (acts((char) c)) {
      out.write(String.format("\\u%04x", c));
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (acts(text[i])) {
        out.write(text, from, i - from);
        write(text[i]);
        from = i + 1;
      }
    }
    out.write(text, from, offset + length - from);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  private static boolean acts(char c) {
    return c >= '\u007f' && c <= '\u009f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}
