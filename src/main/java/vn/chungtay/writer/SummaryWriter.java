package vn.chungtay.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * Indented JSON of a nested value, keys in the order given, LF, UTF-8.
 *
 * <p>A value is a map with text keys, a list or other iterable, a text, a whole or decimal number,
 * a truth value, or an {@code Optional} of one, whose absence is {@code null}.
 */
public final class SummaryWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter FORM =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);

  /** Writes one value and a line break; leaves the stream open, with nothing held back. */
  public void write(Map<String, ?> value, OutputStream to) throws IOException {
    Writer out = new JsonText(Utf8.writer(to));
    // Not closed: that would close the stream, which is the caller's.
    JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(FORM.createInstance());
    write(json, value);
    json.flush();
    out.write('\n');
    out.flush();
  }

  static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(json, optional.get());
      } else {
        json.writeNull();
      }
    } else {
      plain(json, value);
    }
  }

  private static void plain(JsonGenerator json, Object value) throws IOException {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof Integer
        || value instanceof Long
        || value instanceof BigInteger
        || value instanceof Double number && Double.isFinite(number)) {
      json.writeNumber(value.toString());
    } else {
      throw new IllegalArgumentException(
          "expected a map, list, text, number or truth value, found " + value);
    }
  }
}
