package vn.chungtay.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.Reason;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.RisingRule;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;
import vn.chungtay.submission.Wording;
import vn.chungtay.tally.Register;

/**
 * The households that rose out of poverty, by the id that the register gives them and by nothing
 * else. A household is listed only when the register itself shows it not poor in every one of the
 * last periods: that it is no longer in the register proves nothing.
 *
 * @param listed by unit and id
 * @param unproven by unit, households that are not poor now, but lack a record or an income to
 *     compare
 * @param masked by unit, households that have risen, but whose id could be a person's name or
 *     number
 * @param withheld units of which none is listed, because so few have risen, or have not
 */
public record RisenHouseholds(
    Period period,
    List<Risen> listed,
    Map<String, Long> unproven,
    Map<String, Long> masked,
    Set<String> withheld) {
  /**
   * One household.
   *
   * @param unitCode where it lives at the period
   */
  public record Risen(String unitCode, String id) {}

  private static final Comparator<Risen> ORDER =
      Comparator.comparing(Risen::unitCode).thenComparing(Risen::id);

  public RisenHouseholds {
    listed = List.copyOf(listed);
    unproven = Map.copyOf(unproven);
    masked = Map.copyOf(masked);
    withheld = Set.copyOf(withheld);
  }

  /** Those of some units. */
  public RisenHouseholds of(Predicate<String> units) {
    return new RisenHouseholds(
        period,
        listed.stream().filter(risen -> units.test(risen.unitCode())).toList(),
        only(unproven, units),
        only(masked, units),
        withheld.stream().filter(units).collect(Collectors.toSet()));
  }

  private static Map<String, Long> only(Map<String, Long> counts, Predicate<String> units) {
    Map<String, Long> kept = new HashMap<>(counts);
    kept.keySet().removeIf(units.negate());
    return kept;
  }

  /** How many are not proven to have risen. */
  public long unprovenTotal() {
    return total(unproven);
  }

  /** How many are left out because of their id. */
  public long maskedTotal() {
    return total(masked);
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Those of a period by the campaign's rule. */
  public static RisenHouseholds of(
      Register register, Figures figures, RisingRule rule, Period period) {
    Campaign campaign = figures.evidence().campaign();
    Search search = new Search(register, campaign, rule, period);
    register.eachHousehold(search::look);
    return search.result(campaign.smallestCell(), unit -> escapesHidden(figures, period, unit));
  }

  /** Whether it is not told how many of a unit's households escaped, which a list would tell. */
  private static boolean escapesHidden(Figures figures, Period period, String unit) {
    return figures
        .figure(
            IndicatorName.of(Indicator.COHORT_ESCAPE_RATE),
            period,
            figures.place(unit, period),
            Group.ALL)
        .outcome()
        .reasons()
        .contains(Reason.SUPPRESSED);
  }

  /** Looks at one household after the other. */
  private static final class Search {
    private final Register register;
    private final RisingRule rule;
    private final Period period;
    private final List<Period> last;
    private final Period baseline;
    private final Map<String, List<Risen>> byUnit = new HashMap<>();
    private final Map<String, Long> unproven = new HashMap<>();
    private final Map<String, Long> masked = new HashMap<>();
    private final Map<String, Long> poorThen = new HashMap<>();

    Search(Register register, Campaign campaign, RisingRule rule, Period period) {
      this.register = register;
      this.rule = rule;
      this.period = period;
      this.baseline = campaign.baseline();
      List<Period> until =
          campaign.periods().stream().filter(p -> p.compareTo(period) <= 0).toList();
      this.last = until.subList(Math.max(0, until.size() - rule.periods()), until.size());
    }

    private void look(int[] rows) {
      Optional<Integer> then = row(rows, baseline);
      Optional<Integer> now = row(rows, period);
      if (then.isEmpty() || now.isEmpty()) {
        return;
      }
      if (register.status(then.get()) != Status.POOR) {
        return;
      }
      poorThen.merge(register.unitCode(now.get()), 1L, Long::sum);
      if (!above(now.get())) {
        return;
      }
      List<Optional<Integer>> recent = last.stream().map(p -> row(rows, p)).toList();
      if (recent.stream().flatMap(Optional::stream).anyMatch(row -> !above(row))) {
        return;
      }
      boolean known =
          last.size() == rule.periods()
              && recent.stream().allMatch(Optional::isPresent)
              && register.income(then.get()) > 0;
      if (!known) {
        unproven.merge(register.unitCode(now.get()), 1L, Long::sum);
      } else if (grown(then.get(), now.get())) {
        list(now.get());
      }
    }

    private Optional<Integer> row(int[] rows, Period wanted) {
      for (int row : rows) {
        if (register.period(row).equals(wanted)) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    }

    private boolean above(int row) {
      Status status = register.status(row);
      return rule.aboveNearPoor() ? status == Status.NON_POOR : status != Status.POOR;
    }

    private boolean grown(int then, int now) {
      BigDecimal least = rule.multiplier().multiply(BigDecimal.valueOf(register.income(then)));
      return BigDecimal.valueOf(register.income(now)).compareTo(least) >= 0;
    }

    private void list(int row) {
      String id = register.householdId(row);
      if (!Wording.plausibleId(id)) {
        masked.merge(register.unitCode(row), 1L, Long::sum);
        return;
      }
      String unit = register.unitCode(row);
      byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(new Risen(unit, id));
    }

    private RisenHouseholds result(int smallestCell, Predicate<String> escapesHidden) {
      Set<String> withheld = new HashSet<>();
      byUnit.forEach(
          (unit, risen) -> {
            if (smallestCell > 1 && (tooFew(unit, smallestCell) || escapesHidden.test(unit))) {
              withheld.add(unit);
            }
          });
      List<Risen> listed =
          byUnit.entrySet().stream()
              .filter(ofUnit -> !withheld.contains(ofUnit.getKey()))
              .flatMap(ofUnit -> ofUnit.getValue().stream())
              .sorted(ORDER)
              .toList();
      return new RisenHouseholds(period, listed, unproven, masked, withheld);
    }

    /** Whether few have risen, or all but few: what is left over is known as well. */
    private boolean tooFew(String unit, int smallestCell) {
      int risen = byUnit.get(unit).size();
      long others = poorThen.get(unit) - risen - masked.getOrDefault(unit, 0L);
      return risen < smallestCell || others > 0 && others < smallestCell;
    }
  }
}
