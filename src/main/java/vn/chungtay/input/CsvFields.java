package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Splits one line at a time into fields, so that a broken one harms no other. */
final class CsvFields {
  /** Instead of a number of fields: the quotes are broken. */
  static final int BROKEN = -1;

  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final char delimiter;
  private final CsvSchema schema;

  CsvFields(char delimiter) {
    this.delimiter = delimiter;
    schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
  }

  /** Takes one field after the other, as a part of some signs. */
  interface Taker {
    void take(int place, char[] signs, int from, int length);
  }

  /**
   * Hands on the fields of a line; how many there are, or {@link #BROKEN}. A line without a
   * quotation mark needs no parser.
   */
  int split(LogicalLines line, Taker taker) throws IOException {
    return line.quoted()
        ? parse(line, taker)
        : splitPlain(line.signs(), line.from(), line.to(), delimiter, taker);
  }

  /**
   * Finds the cells of a line without a quotation mark; how many there are.
   *
   * @param bounds takes where the first cell starts and where each one after it does, as far as it
   *     reaches; the last one ends a sign before
   */
  static int bounds(char[] signs, int from, int to, char delimiter, int[] bounds) {
    int last = bounds.length - 1;
    int found = 1;
    bounds[0] = from;
    for (int i = from; i < to; i++) {
      if (signs[i] == delimiter) {
        if (found < last) {
          bounds[found] = i + 1;
        }
        found++;
      }
    }
    bounds[Math.min(found, last)] = to + 1;
    return found;
  }

  /** The same in bytes, for a delimiter of ASCII; 64 bytes are there wherever it looks. */
  static int bounds(byte[] line, int from, int to, byte delimiter, int[] bounds) {
    int last = bounds.length - 1;
    int found = 1;
    bounds[0] = from;
    for (int at = from; at < to; at += Long.SIZE) {
      long hits = EightBytes.where(line, at, delimiter);
      hits &= to - at < Long.SIZE ? -1L >>> at - to : -1L;
      while (hits != 0) {
        if (found < last) {
          bounds[found] = at + Long.numberOfTrailingZeros(hits) + 1;
        }
        found++;
        hits &= hits - 1;
      }
    }
    bounds[Math.min(found, last)] = to + 1;
    return found;
  }

  /** The clean cells of a line without a quotation mark. */
  static List<String> plain(char[] signs, int from, int to, char delimiter) {
    List<String> cells = new ArrayList<>();
    splitPlain(signs, from, to, delimiter, adding(cells));
    return cells;
  }

  private static Taker adding(List<String> cells) {
    return (place, signs, from, length) -> cells.add(CellText.clean(signs, from, length));
  }

  private static int splitPlain(char[] signs, int from, int to, char delimiter, Taker taker) {
    int start = from;
    int place = 0;
    for (int i = from; i < to; i++) {
      if (signs[i] == delimiter) {
        taker.take(place++, signs, start, i - start);
        start = i + 1;
      }
    }
    taker.take(place++, signs, start, to - start);
    return place;
  }

  /** The same by the parser, which knows what quotation marks mean. */
  int parse(LogicalLines line, Taker taker) throws IOException {
    int from = line.from();
    try (CsvParser parser = FACTORY.createParser(line.signs(), from, line.to() - from)) {
      parser.setSchema(schema);
      parser.nextToken();
      parser.nextToken();
      int place = 0;
      while (parser.nextToken() == JsonToken.VALUE_STRING) {
        taker.take(
            place, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        place++;
      }
      return parser.nextToken() == JsonToken.END_ARRAY ? place : BROKEN;
    } catch (JsonProcessingException e) {
      return BROKEN;
    }
  }

  /** The clean fields of a line; those before the break and the whole text when it is broken. */
  List<String> all(LogicalLines line) throws IOException {
    List<String> cells = new ArrayList<>();
    int count = split(line, adding(cells));
    if (count == BROKEN) {
      int from = line.from();
      return List.of(CellText.clean(line.signs(), from, line.to() - from));
    }
    return cells;
  }
}
