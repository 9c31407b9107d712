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

/** The file by which a folder is known as one that a run wrote. */
public final class OurSummary {
  /** Its name. */
  public static final String FILE = "summary.json";

  /** The key that must stand on its top level. */
  public static final String KEY = "tool";

  /** The value of that key. */
  public static final String TOOL = "chungtay";

  private static final JsonFactory FACTORY = new JsonFactory();

  private OurSummary() {}

  /** Whether a folder holds one: a JSON object with the key and its value. */
  public static boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file);
        JsonParser json = FACTORY.createParser(bytes)) {
      return names(json);
    } catch (JacksonException | CharConversionException e) {
      return false;
    }
  }

  private static boolean names(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean key = json.currentName().equals(KEY);
      JsonToken value = json.nextToken();
      if (key) {
        return value == JsonToken.VALUE_STRING && json.getText().equals(TOOL);
      }
      json.skipChildren();
    }
    return false;
  }
}
