package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Wording;

/**
 * What a JSON envelope says of all its records.
 *
 * @param kind the kind of what stands under {@code records}
 * @param defaults the values of the submission by the keys of their columns
 */
record Preamble(Optional<Kind> kind, Map<String, String> defaults) {
  static final Preamble NONE = new Preamble(Optional.empty(), Map.of());

  private static final String SUBMISSION = "submission";
  private static final Set<String> DEFAULTS =
      Set.of("unit_code", "period", "submitted_on", "revision");
  private static final Set<String> PARTS =
      Stream.concat(Stream.of(SUBMISSION, "records"), Arrays.stream(Kind.values()).map(Kind::code))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a name that holds an object or array makes what is around it an envelope. */
  static boolean isPart(String name) {
    return PARTS.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isSubmission(String name) {
    return name.equalsIgnoreCase(SUBMISSION);
  }

  /** The kind with this code, or with this name as people write it. */
  static Optional<Kind> kind(String code) {
    String key = Wording.key(code);
    return Arrays.stream(Kind.values()).filter(kind -> kind.code().equals(key)).findFirst();
  }

  /** The same with the values of a submission. */
  Preamble with(JsonFields submission) {
    Map<String, String> values = new HashMap<>();
    List<String> names = submission.names();
    for (int i = 0; i < names.size(); i++) {
      column(names.get(i)).ifPresent(putInto(values, submission.value(i)));
    }
    return new Preamble(kind, Map.copyOf(values));
  }

  private static Consumer<String> putInto(Map<String, String> values, String value) {
    return column -> values.put(column, value);
  }

  Preamble with(Kind known) {
    return new Preamble(Optional.of(known), defaults);
  }

  /** The column that a key of a submission names. */
  static Optional<String> column(String name) {
    var position = ColumnNames.position(Kind.UNIT_REPORT, ColumnNames.key(name));
    return position.isEmpty()
        ? Optional.empty()
        : Optional.of(Kind.UNIT_REPORT.columns().get(position.getAsInt()).name())
            .filter(DEFAULTS::contains);
  }

  /** Reads the whole of the object whose start was just read for what it says of its records. */
  static Preamble of(JsonParser parser, NumberFormatStyle style) throws IOException {
    Preamble preamble = NONE;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (isSubmission(name) && value == JsonToken.START_OBJECT) {
        JsonFields submission = new JsonFields(style);
        submission.readAll(parser);
        preamble = preamble.with(submission);
      } else if (name.equalsIgnoreCase("kind") && value == JsonToken.VALUE_STRING) {
        preamble = kind(parser.getText()).map(preamble::with).orElse(preamble);
      } else {
        parser.skipChildren();
      }
    }
    return preamble;
  }
}
