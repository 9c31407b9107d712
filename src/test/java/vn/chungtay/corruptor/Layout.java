package vn.chungtay.corruptor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How the text of a file lies on disk, so that it can be written back the same way. */
record Layout(boolean packed, Charset charset, boolean marked, String lineEnd) {
  static final Layout PLAIN = new Layout(false, StandardCharsets.UTF_8, false, "\n");
  static final Layout PACKED = new Layout(true, StandardCharsets.UTF_8, false, "\n");

  private static final char MARK = '\uFEFF';

  static Layout of(String name, byte[] bytes) {
    boolean packed = name.endsWith(".gz");
    byte[] text = packed ? unpacked(bytes) : bytes;
    boolean wide = text.length > 1 && text[0] == (byte) 0xff && text[1] == (byte) 0xfe;
    Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    String decoded = new String(text, charset);
    return new Layout(
        packed, charset, decoded.charAt(0) == MARK, decoded.contains("\r\n") ? "\r\n" : "\n");
  }

  /** The text of some bytes, without the byte order mark and with plain line ends. */
  String text(byte[] bytes) {
    String text = new String(packed ? unpacked(bytes) : bytes, charset);
    return text.substring(marked ? 1 : 0).replace("\r\n", "\n");
  }

  byte[] bytes(String text) {
    byte[] bytes =
        ((marked ? String.valueOf(MARK) : "") + text.replace("\n", lineEnd)).getBytes(charset);
    return packed ? packed(bytes) : bytes;
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] unpacked(byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
