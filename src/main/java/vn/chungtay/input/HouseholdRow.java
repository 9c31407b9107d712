package vn.chungtay.input;

import static vn.chungtay.submission.Kind.HOUSEHOLDS;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.Status;

/** Makes one household of the register. */
final class HouseholdRow {
  private static final int ID = at("household_id");
  private static final int HAMLET = at("hamlet");
  private static final int AREA = at("area");
  private static final int REMOTE = at("remote");
  private static final int ETHNICITY = at("ethnicity");
  private static final int HEAD_GENDER = at("head_gender");
  private static final int MEMBERS = at("members");
  private static final int INCOME = at("income_per_capita");
  private static final int STATUS = at("status");
  private static final int POOR_TYPE = at("poor_type");
  private static final int WEIGHT = at("weight");
  private static final int B1_SCORE = at("b1_score");
  private static final int B2_SCORE = at("b2_score");
  private static final int DEPRIVED = at(Deprivation.values()[0].column());
  private static final int DEPRIVATIONS = Deprivation.values().length;

  private HouseholdRow() {}

  private static int at(String column) {
    return HOUSEHOLDS.position(column).orElseThrow();
  }

  static Optional<Household> read(CellValues values) {
    Optional<String> id = values.text(ID);
    Optional<Heading> heading = HeadingRow.read(values);
    Optional<String> hamlet = values.text(HAMLET);
    Optional<Area> area = values.choice(AREA, Area.class);
    Optional<Boolean> remote = values.flag(REMOTE);
    Optional<String> ethnicity = values.ethnicity(ETHNICITY);
    Optional<Gender> gender = values.choice(HEAD_GENDER, Gender.class);
    OptionalInt members = values.small(MEMBERS);
    OptionalLong income = values.whole(INCOME);
    Optional<Status> status = values.choice(STATUS, Status.class);
    Optional<PoorType> poorType = values.choice(POOR_TYPE, PoorType.class);
    Optional<BigDecimal> weight = values.decimal(WEIGHT);
    values.decimal(B1_SCORE);
    values.decimal(B2_SCORE);
    Deprivations deprivations = deprivations(values);
    if (!values.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new Household(
            heading.orElseThrow(),
            id.orElseThrow(),
            hamlet,
            area,
            remote,
            ethnicity.orElseThrow(),
            gender,
            members.orElseThrow(),
            income.orElseThrow(),
            status.orElseThrow(),
            poorType,
            weight.map(HouseholdRow::billionths).orElse(Household.WEIGHT_ONE),
            deprivations,
            values.fingerprint()));
  }

  private static long billionths(BigDecimal weight) {
    return weight.movePointRight(Column.WEIGHT_SCALE).longValueExact();
  }

  /** The ten flags. Where one of them is ticked with x, those left empty mean no. */
  private static Deprivations deprivations(CellValues values) {
    int known = 0;
    int present = 0;
    boolean ticked = false;
    for (int i = 0; i < DEPRIVATIONS; i++) {
      Optional<Boolean> flag = values.flag(DEPRIVED + i);
      known |= flag.isPresent() ? 1 << i : 0;
      present |= flag.orElse(false) ? 1 << i : 0;
      ticked |= values.ticked(DEPRIVED + i);
    }
    int all = (1 << DEPRIVATIONS) - 1;
    return new Deprivations(ticked ? all : known, present);
  }
}
