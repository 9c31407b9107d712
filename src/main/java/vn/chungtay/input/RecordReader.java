package vn.chungtay.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.submission.SubmittedRecord;

/**
 * Understands rows: makes the record of the row's kind, or tells everything that is wrong with its
 * values. Remembers what it has seen, so each thread needs its own.
 */
public final class RecordReader {
  private final Vocabulary vocabulary;
  private final NumberFormatStyle numbers;

  /**
   * A reader of rows that were read with the same options.
   *
   * @param units the code of a unit that is given by code or name; nothing when it means none
   */
  public RecordReader(
      EthnicGroups groups, Function<String, Optional<String>> units, ReadingOptions options) {
    this.vocabulary = new Vocabulary(groups, units);
    this.numbers = options.numbers();
  }

  /** What a row says. */
  public ReadRecord read(Row row) {
    RowValues values = new RowValues(row, vocabulary, numbers);
    Optional<? extends SubmittedRecord> record =
        switch (row.kind()) {
          case UNIT_REPORT -> UnitReportRow.read(values);
          case HOUSEHOLDS -> HouseholdRow.read(values);
          case ACTIVITIES -> ActivityRow.read(values);
          case OBSTACLES -> ObstacleRow.read(values);
          case EXEMPLARS -> ExemplarRow.read(values);
        };
    return new ReadRecord(
        record.map(SubmittedRecord.class::cast), List.copyOf(values.findings()), values.said());
  }
}
