package vn.chungtay.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.input.SourceFile;

/**
 * By what a file shows that it was written to or replaced, without being read.
 *
 * @param key what tells it from any other file, where the system has such a thing
 * @param changed when it was last written to or given other attributes, where the system keeps that
 *     and lets nobody set it
 * @param settled whether that is long ago: two changes within one tick of a clock look like one
 */
record FileStamp(
    long bytes,
    FileTime modified,
    Optional<Object> key,
    Optional<FileTime> changed,
    boolean settled) {
  private static final Duration TICK = Duration.ofSeconds(5);

  static final FileStamp NONE =
      new FileStamp(0, FileTime.fromMillis(0), Optional.empty(), Optional.empty(), false);

  /**
   * What comes of reading a file that must not become another meanwhile.
   *
   * @throws CannotRun when it did, whatever came of the reading
   */
  static <T> T unchanged(SourceFile file, Supplier<T> reading) {
    return unchanged(file.path(), file.name(), reading);
  }

  /** The same of a file of the campaign. */
  static <T> T unchanged(Path file, Supplier<T> reading) {
    return unchanged(file, SourceFile.nameOf(file), reading);
  }

  private static <T> T unchanged(Path path, String name, Supplier<T> reading) {
    FileStamp before = of(path);
    try {
      return reading.get();
    } finally {
      before.refuseOther(path, name);
    }
  }

  /** That of a file as it is now; the same for all that is not to be opened. */
  static FileStamp of(SourceFile file) {
    return file.obstacle().isPresent() ? NONE : of(file.path());
  }

  /** That of a file as it is now; the same for all that is no file or cannot be looked at. */
  static FileStamp of(Path path) {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      if (!now.isRegularFile()) {
        return NONE;
      }
      Optional<FileTime> changed =
          path.getFileSystem().supportedFileAttributeViews().contains("unix")
              ? Optional.of((FileTime) Files.getAttribute(path, "unix:ctime"))
              : Optional.empty();
      Instant lately = Instant.now().minus(TICK);
      return new FileStamp(
          now.size(),
          now.lastModifiedTime(),
          Optional.ofNullable(now.fileKey()),
          changed,
          changed.filter(time -> time.toInstant().isBefore(lately)).isPresent());
    } catch (IOException e) {
      return NONE;
    }
  }

  /** Refuses a file that had this stamp when its reading began and has another at the end. */
  void refuseOther(SourceFile file) {
    if (file.obstacle().isEmpty()) {
      refuseOther(file.path(), file.name());
    }
  }

  private void refuseOther(Path path, String name) {
    FileStamp after = of(path);
    if (!same(after)) {
      throw CannotRun.environment(
          "file_changed_meanwhile", name, String.valueOf(bytes), String.valueOf(after.bytes));
    }
  }

  /** Whether nothing shows that a file that had this stamp became another. */
  private boolean same(FileStamp later) {
    return bytes == later.bytes
        && modified.equals(later.modified)
        && key.equals(later.key)
        && changed.equals(later.changed);
  }

  /** Whether a file that had this stamp is surely as it was when it has another later. */
  boolean surely(FileStamp later) {
    return settled && same(later);
  }
}
