package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import vn.chungtay.finding.Finding;

/** Reads records as JSON: an array, one after the other, or in an envelope. */
final class JsonRowReader implements RowReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Limits.RECORD)
                  .maxNumberLength(Limits.RECORD)
                  .maxNameLength(Limits.NAME)
                  .build())
          .build();

  /** A parser that closes its text with itself. */
  static JsonParser parser(Reader text) throws IOException {
    return FACTORY.createParser(text);
  }

  @Override
  public List<Finding> read(SourceFile file, ReadingOptions options, RowSink sink) {
    try (DecodedText text = DecodedText.of(file, options);
        JsonParser parser = parser(text);
        EnvelopeScout scout = new EnvelopeScout(file, options)) {
      sink.layout(text.encoding(), "");
      JsonRows rows = new JsonRows(file.name(), options, sink);
      new JsonDocument(parser, scout, rows, options).read();
      return List.of();
    } catch (IOException e) {
      return List.of(WholeFileOut.finding(file, e));
    }
  }
}
