package vn.chungtay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * One file to read.
 *
 * @param name what it is called in findings and sorted by: relative to the campaign folder, with
 *     {@code /}; {@code -} for standard input
 * @param path where its bytes are
 * @param gzip whether they are packed
 */
public record SourceFile(String name, Path path, SourceFormat format, boolean gzip) {
  private static final int BLOCK = 1 << 16;

  /** Its bytes, unpacked. */
  public InputStream open() throws IOException {
    InputStream bytes = Files.newInputStream(path);
    if (!gzip) {
      return bytes;
    }
    try {
      return new GZIPInputStream(bytes, BLOCK);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
