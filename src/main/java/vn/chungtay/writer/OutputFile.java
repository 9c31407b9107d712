package vn.chungtay.writer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A single file to write: there as a whole or not at all. */
public final class OutputFile {
  /** What stands in a file. */
  public interface Content {
    void write(OutputStream to) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes a file.
   *
   * @param replace whether one that is there already may be replaced
   * @throws FileAlreadyExistsException when it may not
   */
  public static void write(Path file, boolean replace, Content content) throws IOException {
    Path place = file.toAbsolutePath();
    if (!replace && Files.exists(place)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Files.createDirectories(place.getParent());
    Path temporary = place.resolveSibling("." + place.getFileName() + ".tmp");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING))) {
        content.write(out);
      }
      Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
