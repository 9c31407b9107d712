package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/**
 * The rows of work whose numbers were summed; those that leave the number empty are left out.
 *
 * @param units the codes of the units that did the work
 * @param column the column of the numbers
 */
record ActivityGround(
    Cell cell,
    Set<String> units,
    Predicate<Activity> wanted,
    String column,
    Function<Activity, OptionalLong> number)
    implements Ground {
  /** The rows of one type. */
  static Ground of(Cell cell, Indicator indicator, ActivityType type) {
    Predicate<Activity> ofType = activity -> activity.type() == type;
    return switch (indicator) {
      case ACTIVITY_QUANTITY -> of(cell, ofType, "quantity", Activity::quantity);
      case ACTIVITY_AMOUNT -> of(cell, ofType, "amount_vnd", Activity::amount);
      case ACTIVITY_HOUSEHOLDS -> of(cell, ofType, "households", Activity::households);
      default -> throw new IllegalArgumentException("expected a figure by type of activity");
    };
  }

  /** The rows of all types that name an amount. */
  static Ground ofAmounts(Cell cell) {
    return of(cell, activity -> true, "amount_vnd", Activity::amount);
  }

  private static Ground of(
      Cell cell,
      Predicate<Activity> wanted,
      String column,
      Function<Activity, OptionalLong> number) {
    Set<String> units = ActivityFormulas.units(cell.ledger(), cell.place(), cell.period());
    return new ActivityGround(cell, units, wanted, column, number);
  }

  @Override
  public List<Kind> kinds() {
    return List.of(Kind.ACTIVITIES);
  }

  @Override
  public List<Period> periods() {
    return List.of(cell.period());
  }

  @Override
  public void each(SentRecords sent, Consumer<Entry> taker) {
    for (Activity activity : sent.activities()) {
      boolean here =
          activity.heading().period().equals(cell.period())
              && units.contains(activity.heading().unitCode());
      if (here && wanted.test(activity)) {
        number.apply(activity).ifPresent(n -> taker.accept(entry(activity, n)));
      }
    }
  }

  private Entry entry(Activity activity, long brought) {
    return Entry.of(
        Kind.ACTIVITIES,
        activity.heading(),
        new Portion(Ratio.of(brought), Ratio.ZERO),
        List.of(
            new Entry.Field("activity", activity.type().code()),
            new Entry.Field(column, Long.toString(brought))));
  }

  @Override
  public List<Absence> absences() {
    return Ground.missing(cell.ledger(), Kind.ACTIVITIES, cell.period(), cell.place().members())
        .distinct()
        .toList();
  }

  @Override
  public Optional<Standing> standing(OrgUnit unit) {
    return Optional.of(new Standing(Source.ACTIVITIES, Optional.empty()));
  }
}
