package vn.chungtay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.input.SourceFile;
import vn.chungtay.input.SourceFiles;

/** A private folder for what comes only once and must be read twice, removed in the end. */
final class Spool implements AutoCloseable {
  private static final int BLOCK = 1 << 16;

  /** What the system calls the file that a shell may have put there, if there is one. */
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  private final long limit;
  private Optional<Path> folder = Optional.empty();

  /**
   * A spool that is empty.
   *
   * @param limit how many bytes one file may have
   */
  Spool(long limit) {
    this.limit = limit;
  }

  /** Keeps what comes out of a pipe or device. */
  SourceFile keep(Path pipe, String name) {
    try (InputStream bytes = Files.newInputStream(pipe)) {
      return keep(bytes, name);
    } catch (IOException e) {
      return SourceFiles.named(pipe, name).behind(unreadable(name));
    }
  }

  /**
   * Keeps what comes from standard input.
   *
   * @throws CannotRun when that is a file, and it becomes another meanwhile
   */
  SourceFile keep(InputStream standardInput) {
    return FileStamp.unchanged(STANDARD_INPUT, () -> keep(standardInput, "-"));
  }

  /** Keeps all bytes of a stream, or tells why they are not read. */
  private SourceFile keep(InputStream bytes, String name) {
    try {
      Path file = newFile();
      Optional<Finding> obstacle = copy(bytes, file, name);
      SourceFile source = SourceFiles.named(file, name);
      return obstacle.map(source::behind).orElse(source);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private Optional<Finding> copy(InputStream bytes, Path file, String name) throws IOException {
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(file)) {
      long count = 0;
      int more = 0;
      while (more >= 0) {
        out.write(block, 0, more);
        try {
          more = bytes.read(block);
        } catch (IOException e) {
          return Optional.of(unreadable(name));
        }
        count += more;
        if (count > limit) {
          return Optional.of(SourceFile.tooLarge(name, limit));
        }
      }
    }
    return Optional.empty();
  }

  private static CannotRun cannotWrite(IOException reason) {
    String place = System.getProperty("java.io.tmpdir");
    return CannotRun.environment("spool", place).because(reason);
  }

  private static Finding unreadable(String name) {
    return Finding.ofFile(Rule.UNREADABLE_FILE, name, "");
  }

  /** In a folder that only the owner may enter; gone even when the run is interrupted. */
  private Path newFile() throws IOException {
    if (folder.isEmpty()) {
      folder = Optional.of(Files.createTempDirectory("chungtay"));
      folder.get().toFile().deleteOnExit();
    }
    Path file = Files.createTempFile(folder.get(), "input", "");
    file.toFile().deleteOnExit();
    return file;
  }

  @Override
  public void close() {
    folder.ifPresent(Spool::delete);
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }
}
