package vn.chungtay.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.Status;

/** The small values of a household packed into one int; 0 of an optional one is "not given". */
final class Traits {
  private static final int STATUS = 0;
  private static final int AREA = 2;
  private static final int REMOTE = 4;
  private static final int GENDER = 6;
  private static final int TYPE = 8;
  private static final int MEMBERS = 10;
  private static final int ETHNICITY = 16;
  private static final int PERIOD = 23;
  private static final int ETHNICITIES = 1 << (PERIOD - ETHNICITY);

  private static final Status[] STATUSES = Status.values();
  private static final List<Optional<Area>> AREAS = orNone(Area.values());
  private static final List<Optional<Boolean>> FLAGS = orNone(new Boolean[] {false, true});
  private static final List<Optional<Gender>> GENDERS = orNone(Gender.values());
  private static final List<Optional<PoorType>> TYPES = orNone(PoorType.values());

  private Traits() {}

  /** By number: not given, then each value. */
  private static <T> List<Optional<T>> orNone(T[] values) {
    return Stream.concat(Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of))
        .toList();
  }

  static int pack(Household household, int period, int ethnicity) {
    if (period > 255) {
      throw new IllegalArgumentException("expected at most 256 periods");
    }
    int packed =
        household.status().ordinal() << STATUS
            | optional(household.area()) << AREA
            | household.remote().map(remote -> remote ? 2 : 1).orElse(0) << REMOTE
            | optional(household.headGender()) << GENDER
            | optional(household.poorType()) << TYPE
            | household.members() << MEMBERS
            | period << PERIOD;
    return withEthnicity(packed, ethnicity);
  }

  static int withEthnicity(int traits, int ethnicity) {
    if (ethnicity >= ETHNICITIES) {
      throw new IllegalArgumentException("expected fewer ethnic groups than " + ETHNICITIES);
    }
    return traits & ~((ETHNICITIES - 1) << ETHNICITY) | ethnicity << ETHNICITY;
  }

  static int withMembers(int traits, int members) {
    return traits & ~(63 << MEMBERS) | members << MEMBERS;
  }

  static Status status(int traits) {
    return STATUSES[traits >>> STATUS & 3];
  }

  static Optional<Area> area(int traits) {
    return AREAS.get(traits >>> AREA & 3);
  }

  static Optional<Boolean> remote(int traits) {
    return FLAGS.get(traits >>> REMOTE & 3);
  }

  static Optional<Gender> headGender(int traits) {
    return GENDERS.get(traits >>> GENDER & 3);
  }

  static Optional<PoorType> poorType(int traits) {
    return TYPES.get(traits >>> TYPE & 3);
  }

  static int members(int traits) {
    return traits >>> MEMBERS & 63;
  }

  static int ethnicity(int traits) {
    return traits >>> ETHNICITY & (ETHNICITIES - 1);
  }

  static int period(int traits) {
    return traits >>> PERIOD;
  }

  private static int optional(Optional<? extends Enum<?>> value) {
    return value.map(v -> v.ordinal() + 1).orElse(0);
  }
}
