package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write plain values as JSON: keys in order, no blanks, nothing escaped that need
 * not be (RFC 8785, for whole numbers, texts and truth values). Its digest stays the same however
 * the values were laid out.
 */
public final class CanonicalJson {
  private static final String SHORT = "\b\t\n\f\r\"\\";
  private static final String LETTERS = "btnfr\"\\";

  private final Writer out;

  private CanonicalJson(Writer out) {
    this.out = out;
  }

  /** The SHA-256 of some values, in lower-case hexadecimal digits. */
  public static String sha256(Map<?, ?> values) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Writer out = Utf8.writer(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      new CanonicalJson(out).value(values);
      out.flush();
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void value(Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof Iterable<?> list) {
      list(list);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
      out.write(value.toString());
    } else {
      throw new IllegalArgumentException("expected a map, list, text, whole number or truth value");
    }
  }

  private void map(Map<?, ?> map) throws IOException {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put((String) key, value));
    String before = "{";
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      out.write(before);
      text(entry.getKey());
      out.write(':');
      value(entry.getValue());
      before = ",";
    }
    out.write(sorted.isEmpty() ? "{}" : "}");
  }

  private void list(Iterable<?> list) throws IOException {
    out.write('[');
    for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
      value(items.next());
      out.write(items.hasNext() ? "," : "");
    }
    out.write(']');
  }

  private void text(String text) throws IOException {
    out.write('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int known = SHORT.indexOf(c);
      if (known >= 0) {
        out.write('\\');
        out.write(LETTERS.charAt(known));
      } else if (c < ' ') {
        out.write(String.format("\\u%04x", (int) c));
      } else {
        out.write(c);
      }
    }
    out.write('"');
  }
}
