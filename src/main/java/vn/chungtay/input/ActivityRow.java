package vn.chungtay.input;

import static vn.chungtay.submission.Kind.ACTIVITIES;

import java.util.Optional;
import java.util.OptionalLong;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Heading;

/** Makes one piece of the movement's work. */
final class ActivityRow {
  private static final int TYPE = at("activity");
  private static final int QUANTITY = at("quantity");
  private static final int AMOUNT = at("amount_vnd");
  private static final int HOUSEHOLDS = at("households");
  private static final int PERSONS = at("persons");

  private ActivityRow() {}

  private static int at(String column) {
    return ACTIVITIES.position(column).orElseThrow();
  }

  static Optional<Activity> read(CellValues values) {
    Optional<Heading> heading = HeadingRow.read(values);
    Optional<ActivityType> type = values.choice(TYPE, ActivityType.class);
    OptionalLong quantity = values.whole(QUANTITY);
    OptionalLong amount = values.whole(AMOUNT);
    OptionalLong households = values.whole(HOUSEHOLDS);
    OptionalLong persons = values.whole(PERSONS);
    if (!values.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new Activity(
            heading.orElseThrow(), type.orElseThrow(), quantity, amount, households, persons));
  }
}
