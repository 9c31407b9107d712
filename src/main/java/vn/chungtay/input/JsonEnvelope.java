package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.submission.Kind;

/** One envelope while it is being read: its records, and what it says of all of them. */
final class JsonEnvelope {
  private final JsonRecords records;
  private final EnvelopeScout scout;
  private final int number;
  private final JsonFields fields;
  private Preamble preamble = Preamble.NONE;
  private boolean submitted;
  private boolean complete;

  /**
   * An envelope.
   *
   * @param number its number, from 0, among the values on the file's top level
   * @param fields what is beside its parts, to which its reader goes on adding
   */
  JsonEnvelope(JsonRecords records, EnvelopeScout scout, int number, JsonFields fields) {
    this.records = records;
    this.scout = scout;
    this.number = number;
    this.fields = fields;
  }

  /** Reads the object or array whose start was just read. */
  void part(String name) throws IOException {
    boolean array = records.parser().currentToken() == JsonToken.START_ARRAY;
    if (Preamble.isSubmission(name) && !array) {
      submission();
    } else if (!Preamble.isPart(name) || Preamble.isSubmission(name)) {
      records.rows().unknown(List.of(name), records.line(), Optional.empty());
      records.parser().skipChildren();
    } else {
      records(Preamble.kind(name), array);
    }
  }

  private void submission() throws IOException {
    int line = records.line();
    JsonFields submission = records.allFields();
    refuseTwice(submission, line);
    List<String> unknown =
        submission.names().stream().filter(name -> Preamble.column(name).isEmpty()).toList();
    records.rows().unknown(unknown, line, Optional.empty());
    if (!complete) {
      preamble = preamble.with(submission);
      statedKind().ifPresent(kind -> preamble = preamble.with(kind));
      complete = preamble.kind().isPresent();
    }
  }

  /** Nobody can tell which of two values is meant for all the records. */
  private void refuseTwice(JsonFields submission, int line) throws WholeFileOut {
    if (submitted) {
      throw records.rows().twice("submission", line);
    }
    submitted = true;
    Set<String> columns = new HashSet<>();
    for (String name : submission.names()) {
      Optional<String> column = Preamble.column(name);
      if (column.isPresent() && !columns.add(column.get())) {
        throw records.rows().twice(column.get(), line);
      }
    }
  }

  /** What stands under {@code kind}, as far as it was read. */
  private Optional<Kind> statedKind() {
    int place = fields.names().indexOf("kind");
    return place < 0 ? Optional.empty() : Preamble.kind(fields.value(place));
  }

  private void records(Optional<Kind> part, boolean array) throws IOException {
    boolean enough = complete || (part.isPresent() && !preamble.defaults().isEmpty());
    if (!enough) {
      preamble = scout.preamble(number);
      complete = true;
    }
    Optional<Kind> kind = part.or(records.options()::kind).or(preamble::kind);
    if (array) {
      records.array(kind, preamble);
    } else {
      records.object(kind, preamble);
    }
  }

  /** Tells the keys beside the parts that mean nothing. */
  void end(int line) throws WholeFileOut {
    if (fields.names().stream().filter("kind"::equalsIgnoreCase).count() > 1) {
      throw records.rows().twice("kind", line);
    }
    List<String> names = fields.names().stream().filter(JsonEnvelope::meaningless).toList();
    records.rows().unknown(names, line, Optional.empty());
  }

  private static boolean meaningless(String name) {
    return !name.equalsIgnoreCase("kind") && !Preamble.isPart(name);
  }
}
