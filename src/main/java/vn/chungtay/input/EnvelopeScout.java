package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads ahead in the file for what an envelope says behind its records, with a parser of its own
 * that only goes forward. Opens the file when it is first asked.
 */
final class EnvelopeScout implements Closeable {
  private final SourceFile file;
  private final ReadingOptions options;
  private Optional<JsonParser> parser = Optional.empty();
  private int passed;

  EnvelopeScout(SourceFile file, ReadingOptions options) {
    this.file = file;
    this.options = options;
  }

  /**
   * What the envelope says that is the value with this number, from 0, of the file's top level.
   * What is malformed says nothing; its reader tells it.
   */
  Preamble preamble(int number) throws IOException {
    try {
      if (parser.isEmpty()) {
        parser = Optional.of(JsonRowReader.parser(DecodedText.of(file, options)));
      }
      JsonParser ahead = parser.get();
      while (passed < number && ahead.nextToken() != null) {
        ahead.skipChildren();
        passed++;
      }
      passed++;
      return ahead.nextToken() == JsonToken.START_OBJECT
          ? Preamble.of(ahead, options.numbers())
          : Preamble.NONE;
    } catch (JsonProcessingException e) {
      return Preamble.NONE;
    }
  }

  @Override
  public void close() throws IOException {
    if (parser.isPresent()) {
      parser.get().close();
    }
  }
}
