package vn.chungtay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Visible;

/**
 * One file to read.
 *
 * @param name what it is called in findings and sorted by: relative to the campaign folder, with
 *     {@code /}; {@code -} for standard input
 * @param path where its bytes are
 * @param gzip whether they are packed
 * @param obstacle why it is never opened, though it is there
 */
public record SourceFile(
    String name, Path path, SourceFormat format, boolean gzip, Optional<Finding> obstacle) {
  static final String TOO_LARGE = "too_large";

  private static final int BLOCK = 1 << 16;

  /** A file that may be opened. */
  public SourceFile(String name, Path path, SourceFormat format, boolean gzip) {
    this(name, path, format, gzip, Optional.empty());
  }

  /** What a path is called: with {@code /}, and nothing in it that acts on a terminal. */
  public static String nameOf(Path path) {
    return Visible.line(path.toString().replace('\\', '/'));
  }

  /** The same file under another name. */
  public SourceFile named(String other) {
    return new SourceFile(other, path, format, gzip, obstacle);
  }

  /** The same file, which is not to be opened. */
  public SourceFile behind(Finding why) {
    return new SourceFile(name, path, format, gzip, Optional.of(why));
  }

  /** What to tell of a file that holds more bytes than a limit. */
  public static Finding tooLarge(String file, long limit) {
    return Finding.ofFile(
        Rule.UNREADABLE_FILE,
        file,
        TOO_LARGE,
        Limits.shown(limit),
        Limits.shown(Long.highestOneBit(limit) * 4));
  }

  /** Its bytes as they lie on disk, no more than there are now. */
  public InputStream bytes() throws IOException {
    InputStream bytes = Files.newInputStream(path);
    try {
      long size = Files.size(path);
      return size > 0 ? new BytesSoFar(bytes, size) : bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** Its bytes, unpacked, which are no more than a limit when they are packed. */
  InputStream open(long mostUnpacked) throws IOException {
    if (obstacle.isPresent()) {
      throw new WholeFileOut(obstacle.get());
    }
    InputStream bytes = bytes();
    if (!gzip) {
      return bytes;
    }
    try {
      return new LimitedBytes(name, new GZIPInputStream(bytes, BLOCK), mostUnpacked);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
