package vn.chungtay.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import vn.chungtay.input.SourceFile;

/**
 * By what a file shows that it was written to or replaced, without being read.
 *
 * @param key what tells it from any other file, where the system has such a thing
 */
record FileStamp(long bytes, FileTime modified, Optional<Object> key) {
  private static final FileStamp NONE = new FileStamp(0, FileTime.fromMillis(0), Optional.empty());

  /** That of a file as it is now; the same for all that cannot be looked at. */
  static FileStamp of(SourceFile file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
      return new FileStamp(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey()));
    } catch (IOException e) {
      return NONE;
    }
  }
}
