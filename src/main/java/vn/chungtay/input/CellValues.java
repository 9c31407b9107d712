package vn.chungtay.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;

/**
 * The values of one record by the positions of its columns; what is not given or cannot be
 * understood is absent.
 */
interface CellValues {
  Kind kind();

  Origin origin();

  /** Whether nothing was wrong so far. */
  boolean sound();

  Optional<String> text(int position);

  /** The code of the unit that a code or a name means; a text that means none stays as it is. */
  Optional<String> unit(int position);

  OptionalLong whole(int position);

  default OptionalInt small(int position) {
    OptionalLong value = whole(position);
    return value.isPresent()
        ? OptionalInt.of(Math.toIntExact(value.getAsLong()))
        : OptionalInt.empty();
  }

  Optional<BigDecimal> decimal(int position);

  Optional<Boolean> flag(int position);

  /** Whether a flag is a tick, beside which empty flags of the same group mean no. */
  boolean ticked(int position);

  Optional<String> ethnicity(int position);

  <T extends Coded> Optional<T> choice(int position, Class<T> type);

  Optional<Period> period(int position);

  Optional<LocalDate> date(int position);

  /** Tells something that only shows when several values are seen together. */
  void wrong(Rule rule, int position, String variant, String... arguments);

  /** The digest of what was said; see {@link Fingerprint}. */
  long fingerprint();
}
