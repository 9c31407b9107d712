package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Activities;
import vn.chungtay.tally.ActivityTally;

/** The work of a place by type and by who did it: its own and that of all below it. */
public final class Works {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private final Figures figures;
  private final Ledger ledger;

  Works(Figures figures, Ledger ledger) {
    this.figures = figures;
    this.ledger = ledger;
  }

  /** By type of work: all who did it together, then each type of sender. */
  public List<Work> at(Period period, Place place) {
    Activities activities = ledger.evidence().activities();
    Map<String, OrgUnit> senders = new TreeMap<>();
    for (OrgUnit member : place.members()) {
      ledger.map(period).subtree(member).forEach(unit -> senders.put(unit.code(), unit));
    }
    List<Work> works = new ArrayList<>();
    activities
        .together(senders.keySet(), period)
        .forEach(
            (type, tally) -> {
              List<OrgUnit> who =
                  senders.values().stream()
                      .filter(unit -> activities.own(unit.code(), period).containsKey(type))
                      .toList();
              works.add(together(period, place, type, tally, who));
              works.addAll(bySender(period, place, type, who));
            });
    return works;
  }

  private Work together(
      Period period, Place place, ActivityType type, ActivityTally tally, List<OrgUnit> who) {
    Cell cell = new Cell(ledger, place, period, Group.ALL, Optional.empty());
    Indicator households = Indicator.ACTIVITY_HOUSEHOLDS;
    Outcome shown =
        figures.shown(households, cell, type.code(), ActivityFormulas.of(households, tally));
    boolean hidden = shown.reasons().contains(Reason.SUPPRESSED);
    return work(
        period,
        place,
        type,
        Optional.empty(),
        who.size(),
        tally,
        hidden ? Optional.empty() : tally.households(),
        hidden,
        overlap(period, place, type));
  }

  /** Of the parts nobody has looked for what would follow from few households. */
  private List<Work> bySender(Period period, Place place, ActivityType type, List<OrgUnit> who) {
    Activities activities = ledger.evidence().activities();
    Map<OrgUnitType, List<String>> codes = new EnumMap<>(OrgUnitType.class);
    who.forEach(u -> codes.computeIfAbsent(u.type(), t -> new ArrayList<>()).add(u.code()));
    List<Work> parts = new ArrayList<>();
    codes.forEach(
        (sender, units) -> {
          ActivityTally tally = activities.together(units, period).get(type);
          boolean hidden = hides() && tally.households().isPresent();
          parts.add(
              work(
                  period,
                  place,
                  type,
                  Optional.of(sender),
                  units.size(),
                  tally,
                  hidden ? Optional.empty() : tally.households(),
                  hidden,
                  Work.Overlap.NONE));
        });
    return parts;
  }

  private Work work(
      Period period,
      Place place,
      ActivityType type,
      Optional<OrgUnitType> sender,
      int units,
      ActivityTally tally,
      Optional<BigInteger> households,
      boolean hidden,
      Work.Overlap overlap) {
    boolean personsHidden = hides() && tally.persons().isPresent();
    return new Work(
        period,
        place,
        type,
        sender,
        units,
        tally.rows(),
        tally.quantity(),
        tally.amount(),
        households,
        personsHidden ? Optional.empty() : tally.persons(),
        hidden || personsHidden ? Set.of(Reason.SUPPRESSED) : Set.of(),
        overlap);
  }

  private boolean hides() {
    return ledger.evidence().campaign().smallestCell() > 1;
  }

  private Work.Overlap overlap(Period period, Place place, ActivityType type) {
    return twice(period, place, type).map(Twice::overlap).orElse(Work.Overlap.NONE);
  }

  /**
   * Work of a type that a unit reports and those below it report too.
   *
   * @param own what the unit itself reports
   * @param below what all below it report together
   */
  public record Twice(Place place, ActivityType type, Sums own, Sums below, Work.Overlap overlap) {}

  /**
   * What some units state of work together.
   *
   * @param amount VND
   */
  public record Sums(Optional<BigInteger> quantity, Optional<BigInteger> amount) {
    private static Sums of(ActivityTally tally) {
      return new Sums(tally.quantity(), tally.amount());
    }
  }

  /** Where work at a place may have been counted twice. */
  public List<Twice> twice(Period period, Place place) {
    return Stream.of(ActivityType.values())
        .flatMap(type -> twice(period, place, type).stream())
        .toList();
  }

  private Optional<Twice> twice(Period period, Place place, ActivityType type) {
    if (place.block()) {
      return Optional.empty();
    }
    Activities activities = ledger.evidence().activities();
    OrgUnit unit = place.members().get(0);
    ActivityTally own = activities.own(unit.code(), period).get(type);
    if (own == null) {
      return Optional.empty();
    }
    List<String> below =
        ledger.map(period).subtree(unit).stream().skip(1).map(OrgUnit::code).toList();
    return Optional.ofNullable(activities.together(below, period).get(type))
        .map(
            theirs -> new Twice(place, type, Sums.of(own), Sums.of(theirs), compared(own, theirs)));
  }

  /** Compares amounts and quantities; a count of households is left out, it might be hidden. */
  private static Work.Overlap compared(ActivityTally own, ActivityTally below) {
    List<BigInteger[]> sums =
        Stream.of(both(own.amount(), below.amount()), both(own.quantity(), below.quantity()))
            .flatMap(Optional::stream)
            .toList();
    boolean any = sums.stream().anyMatch(s -> s[0].signum() > 0 && s[1].signum() > 0);
    if (any && sums.stream().allMatch(s -> s[0].equals(s[1]))) {
      return Work.Overlap.SAME_AS_BELOW;
    }
    return any && sums.stream().allMatch(Works::close)
        ? Work.Overlap.CLOSE_TO_BELOW
        : Work.Overlap.ALSO_BELOW;
  }

  private static Optional<BigInteger[]> both(Optional<BigInteger> own, Optional<BigInteger> other) {
    return own.flatMap(a -> other.map(b -> new BigInteger[] {a, b}));
  }

  private static boolean close(BigInteger[] sums) {
    BigInteger difference = sums[0].subtract(sums[1]).abs();
    return difference.multiply(HUNDRED).compareTo(sums[0].max(sums[1])) <= 0;
  }

  /** The amounts of all work of a place; nothing where none is stated. */
  public Optional<BigInteger> amount(Period period, Place place) {
    return ActivityFormulas.work(ledger, place, period).values().stream()
        .flatMap(tally -> tally.amount().stream())
        .reduce(BigInteger::add);
  }

  /** The amounts that a unit itself states; nothing where it states none. */
  public Optional<BigInteger> ownAmount(String unitCode, Period period) {
    return ledger.evidence().activities().own(unitCode, period).values().stream()
        .flatMap(tally -> tally.amount().stream())
        .reduce(BigInteger::add);
  }

  /** Whether a unit itself reports any work for a period. */
  public boolean reports(String unitCode, Period period) {
    return !ledger.evidence().activities().own(unitCode, period).isEmpty();
  }
}
