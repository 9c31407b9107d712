package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The keys of one JSON object and their values as text, in their order. */
final class JsonFields {
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final List<Integer> nested = new ArrayList<>();
  private final NumberFormatStyle style;

  JsonFields(NumberFormatStyle style) {
    this.style = style;
  }

  /** Takes all fields of the object whose start was just read. */
  void readAll(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      read(name, parser);
    }
  }

  /** Takes one field whose value was just read; an object or array is skipped and remembered. */
  void read(String name, JsonParser parser) throws IOException {
    if (parser.currentToken().isStructStart()) {
      nested.add(names.size());
      parser.skipChildren();
    }
    names.add(name);
    values.add(text(parser));
  }

  /**
   * A value as text. A number stays as it is written, but the dot of a JSON number is no group of
   * thousands whatever the convention, and so becomes the comma of the other.
   */
  private String text(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE ->
          CellText.clean(parser.getText());
      case VALUE_NUMBER_FLOAT ->
          style == NumberFormatStyle.VI ? parser.getText().replace('.', ',') : parser.getText();
      default -> "";
    };
  }

  List<String> names() {
    return names;
  }

  String value(int place) {
    return values.get(place);
  }

  List<String> values() {
    return List.copyOf(values);
  }

  /** The places of the fields that hold an object or array. */
  List<Integer> nested() {
    return nested;
  }
}
