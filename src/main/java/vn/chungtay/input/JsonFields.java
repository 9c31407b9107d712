package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The keys of one JSON object and their values as text, in their order. */
final class JsonFields {
  /** The signs around a name and a value, at the least. */
  private static final int AROUND = 4;

  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final List<Integer> nested = new ArrayList<>(0);
  private final List<Integer> noText = new ArrayList<>(0);
  private final NumberFormatStyle style;
  private int signs;

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
    String value = text(parser);
    signs += name.length() + value.length() + AROUND;
    if (tooLong()) {
      signs = Limits.RECORD + 1;
      return;
    }
    if (!isText(value)) {
      noText.add(names.size());
    }
    names.add(name);
    values.add(value);
  }

  /** Whether there is no NUL in a text and no half of a sign. */
  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return c != 0 && whole(text);
      }
    }
    return true;
  }

  private static boolean whole(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || c <= 0xffff && Character.isSurrogate((char) c));
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

  /** Whether there is more than is held; what came before the limit is. */
  boolean tooLong() {
    return signs > Limits.RECORD;
  }

  /** The places of the fields whose values are no text that can be written. */
  List<Integer> noText() {
    return noText;
  }

  /** The places of the fields that hold an object or array. */
  List<Integer> nested() {
    return nested;
  }
}
