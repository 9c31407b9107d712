package vn.chungtay.tally;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Period;

/** The work that each unit itself reports, by period and type. */
public final class Activities implements Tally<Activities> {
  private record Place(String unitCode, Period period) {}

  private final Map<Place, Map<ActivityType, ActivityTally>> own = new HashMap<>();

  public void add(Activity activity) {
    at(place(activity), activity.type()).add(activity);
  }

  @Override
  public void merge(Activities other) {
    other.own.forEach(
        (place, types) -> types.forEach((type, tally) -> at(place, type).merge(tally)));
  }

  /** The work of some units together, by type. */
  public Map<ActivityType, ActivityTally> together(Iterable<String> unitCodes, Period period) {
    Map<ActivityType, ActivityTally> sums = new EnumMap<>(ActivityType.class);
    for (String unit : unitCodes) {
      own.getOrDefault(new Place(unit, period), Map.of())
          .forEach(
              (type, tally) -> sums.computeIfAbsent(type, t -> new ActivityTally()).merge(tally));
    }
    return sums;
  }

  /** What one unit itself reports, by type; empty when it reports no work. */
  public Map<ActivityType, ActivityTally> own(String unitCode, Period period) {
    return Collections.unmodifiableMap(own.getOrDefault(new Place(unitCode, period), Map.of()));
  }

  private ActivityTally at(Place place, ActivityType type) {
    return own.computeIfAbsent(place, p -> new EnumMap<>(ActivityType.class))
        .computeIfAbsent(type, t -> new ActivityTally());
  }

  private static Place place(Activity activity) {
    return new Place(activity.heading().unitCode(), activity.heading().period());
  }
}
