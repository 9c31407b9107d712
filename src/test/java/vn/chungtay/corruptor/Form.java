package vn.chungtay.corruptor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Wording;

/** How the records of a file are written. A token is a value as it stands there. */
interface Form {
  /** The tokens of a record by the English names of their columns. */
  Map<String, String> tokens(String text);

  /** A record of these tokens. */
  String join(Map<String, String> tokens);

  /** The token of a value. */
  String token(String value);

  /** The value of a token. */
  String value(String token);

  /** Whether a record can have a value in this column of its kind. */
  boolean has(String column);

  /** A line of fields below a header. */
  record Csv(char delimiter, List<String> columns) implements Form {
    /** The form of the file with this header. */
    static Csv of(Kind kind, String header) {
      char delimiter = header.contains("\t") ? '\t' : header.contains(";") ? ';' : ',';
      Map<String, String> names =
          kind.columns().stream()
              .collect(Collectors.toMap(c -> Wording.key(c.label()), Column::name));
      return new Csv(
          delimiter,
          fields(header, delimiter).stream()
              .map(name -> names.getOrDefault(Wording.key(name), name))
              .toList());
    }

    String header() {
      return String.join(String.valueOf(delimiter), columns);
    }

    private static List<String> fields(String line, char delimiter) {
      List<String> fields = new ArrayList<>();
      StringBuilder field = new StringBuilder();
      boolean quoted = false;
      for (char c : line.toCharArray()) {
        quoted ^= c == '"';
        if (c == delimiter && !quoted) {
          fields.add(field.toString());
          field.setLength(0);
        } else {
          field.append(c);
        }
      }
      fields.add(field.toString());
      return fields;
    }

    @Override
    public Map<String, String> tokens(String text) {
      List<String> fields = fields(text, delimiter);
      Map<String, String> tokens = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        tokens.put(columns.get(i), fields.get(i));
      }
      return tokens;
    }

    @Override
    public String join(Map<String, String> tokens) {
      return columns.stream()
          .map(column -> tokens.getOrDefault(column, ""))
          .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    @Override
    public String token(String value) {
      boolean plain = value.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\n');
      return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public String value(String token) {
      return token.startsWith("\"")
          ? token.substring(1, token.length() - 1).replace("\"\"", "\"")
          : token;
    }

    @Override
    public boolean has(String column) {
      return columns.contains(column);
    }
  }

  /** An object. */
  record Json(Kind kind) implements Form {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Map<String, String> tokens(String text) {
      Map<String, String> tokens = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> field : node(text).properties()) {
        tokens.put(field.getKey(), field.getValue().toString());
      }
      return tokens;
    }

    private static JsonNode node(String text) {
      try {
        return MAPPER.readTree(text);
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("expected JSON, found " + text, e);
      }
    }

    @Override
    public String join(Map<String, String> tokens) {
      return tokens.entrySet().stream()
          .map(field -> "\"" + field.getKey() + "\": " + field.getValue())
          .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A number where the value looks like one, else a text. */
    @Override
    public String token(String value) {
      return value.matches("0|-?[1-9][0-9]{0,17}") ? value : MAPPER.valueToTree(value).toString();
    }

    @Override
    public String value(String token) {
      return node(token).asText();
    }

    @Override
    public boolean has(String column) {
      return kind.position(column).isPresent();
    }
  }
}
