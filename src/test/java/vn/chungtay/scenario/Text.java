package vn.chungtay.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files as texts. */
public final class Text {
  private Text() {}

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String of(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder by their path in it; none when there is no such folder. */
  public static SortedMap<String, Path> under(Path folder) {
    SortedMap<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        found
            .filter(Files::isRegularFile)
            .forEach(file -> files.put(folder.relativize(file).toString(), file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** Copies a folder with everything in it; of one that does not exist an empty folder. */
  public static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to);
      for (Map.Entry<String, Path> file : under(from).entrySet()) {
        Path target = to.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.copy(file.getValue(), target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
