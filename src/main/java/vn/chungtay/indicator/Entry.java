package vn.chungtay.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;

/**
 * One accepted record behind a figure, or one expected submission.
 *
 * @param unit the code of the unit it counts for
 * @param pair the other record of the same household, where two are compared
 * @param revision empty for submissions, which may hold several
 * @param fields the columns that feed the figure, none of them personal
 */
public record Entry(
    Kind kind,
    String unit,
    Period period,
    Origin origin,
    Optional<Origin> pair,
    OptionalInt revision,
    Optional<LocalDate> submittedOn,
    Portion portion,
    List<Field> fields) {
  /** By unit, then by the place in what was sent. */
  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::unit)
          .thenComparing(Entry::kind)
          .thenComparing(Entry::origin)
          .thenComparing(Entry::period);

  /** One column of a record, with its value in plain digits or as a code. */
  public record Field(String column, String value) {}

  public Entry {
    fields = List.copyOf(fields);
  }

  static Entry of(Kind kind, Heading heading, Portion portion, List<Field> fields) {
    return new Entry(
        kind,
        heading.unitCode(),
        heading.period(),
        heading.origin(),
        Optional.empty(),
        OptionalInt.of(heading.revision()),
        heading.submittedOn(),
        portion,
        fields);
  }

  Entry with(Portion other) {
    return new Entry(kind, unit, period, origin, pair, revision, submittedOn, other, fields);
  }

  /** The same for another unit, beside another record of the same household. */
  Entry of(String otherUnit, Optional<Origin> otherPair) {
    return new Entry(
        kind, otherUnit, period, origin, otherPair, revision, submittedOn, portion, fields);
  }
}
