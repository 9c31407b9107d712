package vn.chungtay.tally;

import java.util.Optional;
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

  private Traits() {}

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

  static Status status(int traits) {
    return Status.values()[traits >>> STATUS & 3];
  }

  static Optional<Area> area(int traits) {
    return pick(traits >>> AREA & 3, Area.values());
  }

  static Optional<Boolean> remote(int traits) {
    return pick(traits >>> REMOTE & 3, new Boolean[] {false, true});
  }

  static Optional<Gender> headGender(int traits) {
    return pick(traits >>> GENDER & 3, Gender.values());
  }

  static Optional<PoorType> poorType(int traits) {
    return pick(traits >>> TYPE & 3, PoorType.values());
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

  private static <T> Optional<T> pick(int number, T[] values) {
    return number == 0 ? Optional.empty() : Optional.of(values[number - 1]);
  }
}
