package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps that keep the order of the keys, lists, and plain values. */
final class JsonTree {
  /** What a value is taken for that is neither an object nor an array. */
  interface Plain {
    Object of(JsonParser json) throws IOException;
  }

  private JsonTree() {}

  /** The object at which a parser stands; an empty one where it is none. */
  static Map<?, ?> map(JsonParser json, Plain plain) throws IOException {
    return value(json, plain) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Object value(JsonParser json, Plain plain) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        map.put(key, value(json, plain));
      }
      return map;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(json, plain));
      }
      return list;
    }
    return plain.of(json);
  }
}
