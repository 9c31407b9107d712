package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the folders that hold a report this tool wrote, whose tables are no submissions. */
final class OwnReport {
  private static final JsonFactory JSON = new JsonFactory();

  private OwnReport() {}

  /** Whether the folder has a {@code summary.json} that names this tool as its author. */
  static boolean in(Path folder) {
    Path summary = folder.resolve("summary.json");
    if (!Files.isRegularFile(summary)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(summary);
        JsonParser parser = JSON.createParser(bytes)) {
      return parser.nextToken() == JsonToken.START_OBJECT && namesUs(parser);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean namesUs(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean tool = parser.currentName().equals("tool");
      JsonToken value = parser.nextToken();
      if (tool) {
        return value == JsonToken.VALUE_STRING && parser.getText().equals("chungtay");
      }
      parser.skipChildren();
    }
    return false;
  }
}
