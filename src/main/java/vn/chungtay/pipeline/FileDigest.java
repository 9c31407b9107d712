package vn.chungtay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.chungtay.input.SourceFile;

/**
 * The size and SHA-256 of a file as it lies on disk.
 *
 * @param sha256 empty when the file cannot be read
 */
record FileDigest(long bytes, String sha256) {
  private static final int BLOCK = 1 << 16;

  static final FileDigest UNKNOWN = new FileDigest(0, "");

  static FileDigest of(SourceFile file) {
    if (file.obstacle().isPresent()) {
      return UNKNOWN;
    }
    try (InputStream bytes = file.bytes()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[BLOCK];
      long size = 0;
      for (int count = bytes.read(block); count >= 0; count = bytes.read(block)) {
        digest.update(block, 0, count);
        size += count;
      }
      return new FileDigest(size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return UNKNOWN;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
