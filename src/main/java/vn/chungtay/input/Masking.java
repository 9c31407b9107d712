package vn.chungtay.input;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ValueType;
import vn.chungtay.submission.Wording;

/**
 * Decides what of a cell may leave the input. Personal columns never do; of a household only what
 * cannot name anybody does, and never what may be an id number: 9 or 12 digits in a row.
 */
public final class Masking {
  /** Stands for what is not shown. */
  public static final String MASK = Wording.MASK;

  private static final int LONGEST = 60;
  private static final int OLD_ID = 9;
  private static final int NEW_ID = 12;
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*(?:[eE][-+]?[0-9]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}");
  private static final Pattern SMALL_WORD = Pattern.compile("\\P{L}*+\\p{Ll}*+\\P{L}*+");
  private static final Pattern PERIOD = Pattern.compile("[0-9QqHh./-]{1,10}");
  private static final Set<String> FLAGS = Set.of("true", "false", "co", "khong", "x");
  private static final int SUBJECT = Kind.EXEMPLARS.position("subject").orElseThrow();
  private static final Set<String> IMPERSONAL =
      Stream.of(ExemplarSubject.values())
          .filter(subject -> !subject.personal())
          .flatMap(Masking::spellings)
          .collect(Collectors.toSet());

  private Masking() {}

  /** What a finding may quote of a cell; empty when nothing. */
  public static String shown(Kind kind, Column column, String cell) {
    if (column.personal()) {
      return "";
    }
    if (kind != Kind.HOUSEHOLDS) {
      return cut(cell);
    }
    return impersonal(kind, cell) ? cut(masked(cell)) : "";
  }

  /**
   * A cell of a record that was rejected, as it came but for what is personal, or may be a
   * household's name or id number that slipped into another column.
   */
  public static String copied(Row row, int position) {
    Column column = row.kind().columns().get(position);
    String cell = row.cell(position);
    if (column.personal() && !cell.isEmpty() && !ofNobody(row)) {
      return MASK;
    }
    if (row.kind() != Kind.HOUSEHOLDS) {
      return cell;
    }
    return mayBeName(column, cell) ? MASK : masked(cell);
  }

  /**
   * Whether words stand in a column that says which it may hold, and are none of them; a single
   * word in small letters names nobody.
   */
  private static boolean mayBeName(Column column, String cell) {
    if (column.type() == ValueType.Simple.TEXT || SMALL_WORD.matcher(cell).matches()) {
      return false;
    }
    boolean known =
        column.type() == ValueType.Simple.ETHNICITY && EthnicGroups.vietnam().code(cell).isPresent()
            || column.type() == ValueType.Simple.UNIT && Wording.plausibleCode(cell)
            || column.type() == ValueType.Simple.PERIOD && PERIOD.matcher(cell).matches()
            || impersonal(Kind.HOUSEHOLDS, cell);
    return !known;
  }

  /**
   * The cells of a record that could not be split into columns. Where the kind has a personal
   * column it may be in any cell, and so nothing stays but plain numbers and allowed codes.
   */
  public static List<String> copiedBroken(Kind kind, List<String> cells) {
    if (kind.columns().stream().noneMatch(Column::personal)) {
      return List.copyOf(cells);
    }
    return cells.stream().map(cell -> brokenCell(kind, cell)).toList();
  }

  /** A unit's code as a finding names it. */
  static String unit(Kind kind, String cell) {
    return kind == Kind.HOUSEHOLDS && !Wording.plausibleCode(cell) && !cell.isEmpty()
        ? MASK
        : cut(masked(cell));
  }

  /** A cell of a table of any kind as a finding may quote it: a number; empty when it is none. */
  static String number(String cell) {
    return NUMBER.matcher(cell).matches() ? cut(masked(cell)) : "";
  }

  /** A period as a finding names it. */
  static String period(String cell) {
    boolean plausible = cell.isEmpty() || PERIOD.matcher(cell).matches();
    return plausible ? masked(cell) : MASK;
  }

  /** A text with its runs of exactly 9 or 12 digits masked. */
  static String withoutIdNumbers(String text) {
    return Wording.withoutIdNumbers(text);
  }

  private static String brokenCell(Kind kind, String cell) {
    boolean stays = cell.isEmpty() || NUMBER.matcher(cell).matches() || allowed(kind, cell);
    return stays ? masked(cell) : MASK;
  }

  private static boolean impersonal(Kind kind, String cell) {
    return NUMBER.matcher(cell).matches()
        || DATE.matcher(cell).matches()
        || Period.parse(cell).isPresent()
        || allowed(kind, cell);
  }

  /** Whether a cell is a flag or a word of one of the kind's lists. */
  private static boolean allowed(Kind kind, String cell) {
    if (cell.length() > LONGEST) {
      return false;
    }
    String key = Wording.key(cell);
    return FLAGS.contains(key)
        || kind.columns().stream()
            .filter(column -> column.type() instanceof ValueType.Choice)
            .flatMap(column -> ((ValueType.Choice) column.type()).values().stream())
            .flatMap(Masking::spellings)
            .anyMatch(key::equals);
  }

  private static Stream<String> spellings(Coded value) {
    return Stream.concat(Stream.of(value.code()), value.words().stream()).map(Wording::key);
  }

  /** Masks id numbers, also those grouped by dots. */
  private static String masked(String cell) {
    long digits = cell.chars().filter(c -> c >= '0' && c <= '9').count();
    boolean number = NUMBER.matcher(cell).matches();
    return number && (digits == OLD_ID || digits == NEW_ID) ? MASK : withoutIdNumbers(cell);
  }

  private static boolean ofNobody(Row row) {
    return row.kind() == Kind.EXEMPLARS && IMPERSONAL.contains(Wording.key(row.cell(SUBJECT)));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
