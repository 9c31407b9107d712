package vn.chungtay.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ValueType;

/**
 * The values of one line after the other, most of which were met in lines before. What a cell means
 * is always asked of {@link RowValues} first; only whole numbers in plain digits are read here.
 * That something is wrong is noticed, but not told: such a line has to be read as a row.
 */
final class RecalledValues implements CellValues {
  private static final int MOST_DIGITS = 18;

  private final Kind kind;
  private final Function<Row, RowValues> rows;
  private final RecalledCells<?>[] recalled;
  private final String[] texts;
  private final boolean[] asked;
  private final long[] digests;
  private Header header;
  private Origin origin = Origin.NONE;
  private char[] signs = {};
  private int[] bounds = {};
  private boolean sound;
  private long digest;

  /**
   * Values of lines of one kind.
   *
   * @param rows what is asked for the meaning of a cell that is not known yet
   */
  RecalledValues(Kind kind, Function<Row, RowValues> rows) {
    int width = kind.columns().size();
    this.kind = kind;
    this.rows = rows;
    this.recalled = new RecalledCells<?>[width];
    this.texts = new String[width];
    this.asked = new boolean[width];
    this.digests = new long[width];
    this.header = new Header(kind, kind.columns().stream().map(Column::name).toList());
  }

  /** Goes to the lines of another file. */
  void header(Header other) {
    header = other;
  }

  /** Goes to another line; see {@link PlainLines.Taker}. */
  void line(Origin place, char[] text, int[] cells) {
    origin = place;
    signs = text;
    bounds = cells;
    sound = true;
    digest = 0;
    Arrays.fill(asked, false);
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public boolean sound() {
    return sound;
  }

  private int from(int position) {
    int place = header.place(position);
    return place < 0 ? 0 : bounds[place];
  }

  /** Where a cell ends: at the sign before the next one. */
  private int to(int position) {
    int place = header.place(position);
    return place < 0 ? 0 : bounds[place + 1] - 1;
  }

  private Column column(int position) {
    return kind.columns().get(position);
  }

  private void says(int position, long what) {
    if (!asked[position]) {
      asked[position] = true;
      digests[position] = what;
      digest += what;
    }
  }

  /** What a cell means to a row that has no other. */
  @SuppressWarnings("unchecked") // A column is always asked for the same type.
  private <T> T recall(int position, Function<RowValues, T> meaning) {
    RecalledCells<T> cells = (RecalledCells<T>) recalled[position];
    if (cells == null) {
      cells = new RecalledCells<>(cell -> meaning(position, cell, meaning));
      recalled[position] = cells;
    }
    RecalledCells.Meaning<T> known = cells.of(signs, from(position), to(position));
    sound &= known.sound();
    says(position, known.digest());
    return known.value();
  }

  private <T> RecalledCells.Meaning<T> meaning(
      int position, String cell, Function<RowValues, T> meaning) {
    String[] alone = new String[kind.columns().size()];
    Arrays.fill(alone, "");
    alone[position] = cell;
    RowValues values = rows.apply(new Row(kind, origin, alone));
    T value = meaning.apply(values);
    return new RecalledCells.Meaning<>(value, values.sound(), values.fingerprint());
  }

  @Override
  public Optional<String> text(int position) {
    String text = cell(position);
    says(position, Fingerprint.of(kind, position, text));
    sound &= !(text.isEmpty() && column(position).required());
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The clean text of a cell; the one of the line before when it is the same. */
  private String cell(int position) {
    int from = from(position);
    int length = to(position) - from;
    String last = texts[position];
    if (last == null || !CellText.same(last, signs, from, length)) {
      last = CellText.clean(signs, from, length);
      texts[position] = last;
    }
    return last;
  }

  @Override
  public Optional<String> unit(int position) {
    return recall(position, values -> values.unit(position));
  }

  @Override
  public OptionalLong whole(int position) {
    int from = from(position);
    int to = to(position);
    if (!digits(from, to)) {
      return recall(position, values -> values.whole(position));
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + (signs[i] - '0');
    }
    ValueType.Whole type = (ValueType.Whole) column(position).type();
    boolean inside = value >= type.min() && value <= type.max();
    sound &= inside;
    says(position, Fingerprint.of(kind, position, new String(signs, from, to - from)));
    return inside ? OptionalLong.of(value) : OptionalLong.empty();
  }

  /** Whether a cell is a number in the only way in which all write it. */
  private boolean digits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (signs[i] < '0' || signs[i] > '9') {
        return false;
      }
    }
    int length = to - from;
    return length == 1 || (length > 1 && length <= MOST_DIGITS && signs[from] != '0');
  }

  @Override
  public Optional<BigDecimal> decimal(int position) {
    return recall(position, values -> values.decimal(position));
  }

  @Override
  public Optional<Boolean> flag(int position) {
    return recall(position, values -> values.flag(position));
  }

  @Override
  public boolean ticked(int position) {
    int from = from(position);
    int length = to(position) - from;
    return length > 0 && (length > 1 || signs[from] > '9') && Vocabulary.tick(cell(position));
  }

  @Override
  public Optional<String> ethnicity(int position) {
    return recall(position, values -> values.ethnicity(position));
  }

  @Override
  public <T extends Coded> Optional<T> choice(int position, Class<T> type) {
    return recall(position, values -> values.choice(position, type));
  }

  @Override
  public Optional<Period> period(int position) {
    return recall(position, values -> values.period(position));
  }

  @Override
  public Optional<LocalDate> date(int position) {
    return recall(position, values -> values.date(position));
  }

  @Override
  public void wrong(Rule rule, int position, String variant, String... arguments) {
    sound = false;
  }

  @Override
  public long fingerprint() {
    for (int position = 0; position < asked.length; position++) {
      if (!asked[position]) {
        says(position, Fingerprint.of(kind, position, cell(position)));
      }
    }
    return digest;
  }

  /** What a cell adds to the fingerprint, when that has been asked for. */
  long fingerprint(int position) {
    return digests[position];
  }

  /** The line as a row, with all that is wrong with it. */
  Row row() {
    String[] cells = new String[asked.length];
    for (int position = 0; position < cells.length; position++) {
      cells[position] = cell(position);
    }
    return new Row(kind, origin, cells);
  }
}
