package vn.chungtay.input;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.finding.Finding;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.SubmittedRecord;

/**
 * Understands rows and lines: makes the record of their kind, or tells everything that is wrong
 * with their values. Remembers what it has seen, so each thread needs its own.
 */
public final class RecordReader {
  /** Takes what lines turn out to be, in their order. */
  public interface Taker {
    /** A record with nothing wrong with its values. */
    void record(SubmittedRecord record, long fingerprint);

    /**
     * Some of the households that a file has in columns, all with nothing wrong with their values.
     *
     * @param to the one behind the last
     */
    void households(AlikeHouseholds all, int from, int to);

    /** A row that has to be read by {@link #read(Row)}. */
    void row(Row row);

    /** A record that could not be split; see {@link RowSink#broken}. */
    void broken(Kind kind, Origin origin, List<String> cells, Finding finding);
  }

  private static final char ASCII = '\u0080';

  private final Vocabulary vocabulary;
  private final NumberFormatStyle numbers;
  private final boolean names;
  private final Map<Kind, RecalledValues> recalled = new EnumMap<>(Kind.class);
  private Optional<QuickHouseholds> quick = Optional.empty();

  /**
   * A reader of rows that were read with the same options.
   *
   * @param units the code of a unit that is given by code or name; nothing when it means none
   */
  public RecordReader(
      EthnicGroups groups, Function<String, Optional<String>> units, ReadingOptions options) {
    this.vocabulary = new Vocabulary(groups, units);
    this.numbers = options.numbers();
    this.names = options.names();
  }

  /** What a row says. */
  public ReadRecord read(Row row) {
    RowValues values = values(row);
    Optional<SubmittedRecord> record = record(values);
    return new ReadRecord(record, List.copyOf(values.findings()), values.fingerprint());
  }

  private RowValues values(Row row) {
    return new RowValues(row, vocabulary, numbers);
  }

  /** What lines say. */
  public void read(PlainLines lines, Taker taker) {
    Kind kind = lines.kind();
    RecalledValues values =
        recalled.computeIfAbsent(kind, k -> new RecalledValues(k, this::values));
    values.header(lines.header());
    Told told = new Told(kind, values, taker);
    if (kind == Kind.HOUSEHOLDS && lines.delimiter() < ASCII) {
      households(lines, told);
    } else {
      lines.each(told);
    }
  }

  /** Takes those it can as they are, and reads the others. */
  private void households(PlainLines lines, Told told) {
    if (quick.isEmpty() || !quick.get().reads(lines.header())) {
      quick = Optional.of(new QuickHouseholds(lines.header()));
    }
    Columns columns = new Columns(lines, quick.get(), told);
    for (int i = 0; i < lines.size(); i++) {
      columns.take(i);
    }
    columns.flush();
  }

  /** Takes lines of households into columns, and others one by one. */
  private final class Columns implements PlainLines.Taker {
    private final PlainLines lines;
    private final QuickHouseholds quick;
    private final Told told;
    private final AlikeHouseholds all;
    private int from;
    private int line;

    private Columns(PlainLines lines, QuickHouseholds quick, Told told) {
      this.lines = lines;
      this.quick = quick;
      this.told = told;
      this.all = quick.begin(lines);
    }

    private void take(int i) {
      if (!quick.take(lines, i)) {
        line = i;
        lines.one(i, this);
      }
    }

    /** Hands on what is in columns and comes before anything else. */
    private void flush() {
      if (from < all.size()) {
        told.taker.households(all, from, all.size());
        from = all.size();
      }
    }

    @Override
    public void cells(Origin origin, char[] signs, int[] bounds) {
      Optional<SubmittedRecord> record = told.record(origin, signs, bounds);
      boolean learned =
          record.isPresent()
              && quick.learn(lines, line, (Household) record.get(), told.values::fingerprint);
      if (!learned) {
        flush();
        told.tell(record);
      }
    }

    @Override
    public void broken(Origin origin, List<String> cells, Finding finding) {
      flush();
      told.broken(origin, cells, finding);
    }
  }

  /** Reads lines one by one. */
  private final class Told implements PlainLines.Taker {
    private final Kind kind;
    private final RecalledValues values;
    private final Taker taker;

    private Told(Kind kind, RecalledValues values, Taker taker) {
      this.kind = kind;
      this.values = values;
      this.taker = taker;
    }

    @Override
    public void cells(Origin origin, char[] signs, int[] bounds) {
      tell(record(origin, signs, bounds));
    }

    private Optional<SubmittedRecord> record(Origin origin, char[] signs, int[] bounds) {
      values.line(origin, signs, bounds);
      return RecordReader.this.record(values);
    }

    /** Hands on what the line turned out to be. */
    private void tell(Optional<SubmittedRecord> record) {
      if (record.isPresent()) {
        taker.record(record.get(), values.fingerprint());
      } else {
        taker.row(values.row());
      }
    }

    @Override
    public void broken(Origin origin, List<String> cells, Finding finding) {
      taker.broken(kind, origin, cells, finding);
    }
  }

  private Optional<SubmittedRecord> record(CellValues values) {
    Optional<? extends SubmittedRecord> record =
        switch (values.kind()) {
          case UNIT_REPORT -> UnitReportRow.read(values);
          case HOUSEHOLDS -> HouseholdRow.read(values);
          case ACTIVITIES -> ActivityRow.read(values);
          case OBSTACLES -> ObstacleRow.read(values);
          case EXEMPLARS -> ExemplarRow.read(values, names);
        };
    return record.map(SubmittedRecord.class::cast);
  }
}
