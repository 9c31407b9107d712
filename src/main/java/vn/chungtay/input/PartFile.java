package vn.chungtay.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.submission.PartForm;

/**
 * A file that holds a part: a JSON object whose first values are {@value PartForm#FORMAT_KEY} and
 * {@value PartForm#CHECKSUM_KEY}, and then {@value PartForm#CONTENT_KEY}.
 *
 * @param checksum the digest that its content had when it was written
 * @param content texts, whole numbers, truth values, lists and maps of these
 */
public record PartFile(String name, String checksum, Map<?, ?> content) {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Limits.RECORD)
                  .maxNameLength(Limits.NAME)
                  .build())
          .build();

  /** Whether a file is one, told from what stands before its first list or map. */
  public static boolean is(SourceFile file) {
    if (file.format() != SourceFormat.JSON || file.obstacle().isPresent()) {
      return false;
    }
    try (InputStream bytes = file.open(Limits.UNPACKED);
        JsonParser json = FACTORY.createParser(bytes)) {
      return json.nextToken() == JsonToken.START_OBJECT && names(json);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean names(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (json.currentName().equals(PartForm.FORMAT_KEY)) {
        return true;
      }
      if (json.nextToken().isStructStart()) {
        return false;
      }
    }
    return false;
  }

  /**
   * Reads a part.
   *
   * @throws CannotRun when it is not whole, has another form, or cannot be read
   */
  public static PartFile read(SourceFile file, long mostUnpacked) {
    try (InputStream bytes = file.open(mostUnpacked);
        JsonParser json = FACTORY.createParser(bytes)) {
      json.nextToken();
      Map<?, ?> values = JsonTree.map(json, PartFile::plain);
      PartNode whole = new PartNode(file.name(), "", values);
      long format = whole.count(PartForm.FORMAT_KEY);
      if (format != PartForm.FORMAT) {
        throw CannotRun.configuration(
            "part.format", file.name(), String.valueOf(format), String.valueOf(PartForm.FORMAT));
      }
      String checksum = whole.text(PartForm.CHECKSUM_KEY);
      Map<?, ?> content = whole.map(PartForm.CONTENT_KEY);
      whole.end();
      if (json.nextToken() != null) {
        throw whole.unfit("");
      }
      return new PartFile(file.name(), checksum, content);
    } catch (JacksonException | CharConversionException e) {
      throw CannotRun.configuration("part.cut", file.name());
    } catch (WholeFileOut e) {
      throw CannotRun.configuration("part.too_large", file.name(), Limits.shown(mostUnpacked));
    } catch (IOException e) {
      throw CannotRun.environment("unreadable", file.name()).because(e);
    }
  }

  /** The root of the content. */
  public PartNode root() {
    return new PartNode(name, PartForm.CONTENT_KEY, content);
  }

  private static Object plain(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return json.getLongValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    // A decimal or nothing has no place in a part; as a text it fits nowhere and no checksum.
    return String.valueOf(json.getText());
  }
}
