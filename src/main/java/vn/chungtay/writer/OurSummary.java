package vn.chungtay.writer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The file by which a folder is known as one that a run wrote. */
public final class OurSummary {
  /** Its name. */
  public static final String FILE = "summary.json";

  /** The key that must stand on its top level. */
  public static final String KEY = "tool";

  /** The value of that key. */
  public static final String TOOL = "chungtay";

  /** The key under which a run may list the files it wrote beside it. */
  public static final String FILES = "files";

  private static final JsonFactory FACTORY = new JsonFactory();

  private OurSummary() {}

  /** Whether a folder holds one: a JSON object with the key and its value. */
  public static boolean isIn(Path folder) throws IOException {
    return read(folder, OurSummary::names).orElse(false);
  }

  /** The files that the one in a folder lists; none when there is none. */
  public static Set<String> files(Path folder) throws IOException {
    return isIn(folder) ? read(folder, OurSummary::listed).orElse(Set.of()) : Set.of();
  }

  /** What is read of the summary of a folder. */
  private interface Reading<T> {
    T of(JsonParser json) throws IOException;
  }

  private static <T> Optional<T> read(Path folder, Reading<T> reading) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file);
        JsonParser json = FACTORY.createParser(bytes)) {
      return Optional.of(reading.of(json));
    } catch (JacksonException | CharConversionException e) {
      return Optional.empty();
    }
  }

  private static boolean names(JsonParser json) throws IOException {
    return find(json, KEY)
        && json.currentToken() == JsonToken.VALUE_STRING
        && json.getText().equals(TOOL);
  }

  private static Set<String> listed(JsonParser json) throws IOException {
    Set<String> files = new HashSet<>();
    if (find(json, FILES) && json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        files.add(json.getText());
      }
    }
    return files;
  }

  /** Goes to the value of a key on the top level, if there is one. */
  private static boolean find(JsonParser json, String key) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = json.currentName().equals(key);
      json.nextToken();
      if (found) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }
}
