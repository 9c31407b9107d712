package vn.chungtay.finding;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why the system did not read or write, in its own words: without the name of a file, which the
 * sentence around has, and without that of a Java class.
 *
 * @param words in English mostly, as systems and Java have them
 */
public record SystemSaid(String words) {
  /** What Java tells by the class alone. */
  private static final Map<Class<?>, String> BY_CLASS =
      Map.of(
          AccessDeniedException.class, "Permission denied",
          NoSuchFileException.class, "No such file or directory",
          FileAlreadyExistsException.class, "File exists",
          DirectoryNotEmptyException.class, "Directory not empty",
          NotDirectoryException.class, "Not a directory",
          FileSystemLoopException.class, "Too many levels of symbolic links");

  /** What an exception says; the kind of it where it says nothing. */
  public static SystemSaid of(IOException failure) {
    return new SystemSaid(
        Optional.ofNullable(BY_CLASS.get(failure.getClass()))
            .or(() -> Optional.ofNullable(said(failure)))
            .filter(words -> !words.isBlank())
            .orElse(failure.getClass().getSimpleName()));
  }

  private static String said(IOException failure) {
    return failure instanceof FileSystemException about ? about.getReason() : failure.getMessage();
  }

  /** The words in the language of texts where they are known, else as they are. */
  public String in(Texts texts) {
    String key = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    return texts.find("system." + key.replace(' ', '_')).orElse(words);
  }
}
