package vn.chungtay.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Status;

/**
 * Dated lines and the rule that say who is poor, with their legal basis.
 *
 * @param names the name by language code
 * @param provenance how its figures came to be known, by language code; empty texts when not told
 * @param confirmed false when no legal text was at hand for a figure of it
 * @param inclusive whether an income equal to a line counts as under it
 * @param deprivations the count k of the two rules that look at deprivations
 */
public record PovertyStandard(
    String id,
    Map<String, String> names,
    LocalDate from,
    LocalDate to,
    String basis,
    Map<String, String> provenance,
    boolean confirmed,
    boolean inclusive,
    Rule rule,
    Map<Area, PovertyLines> lines,
    int deprivations) {
  /** How income and deprivations decide together. */
  public enum Rule {
    /** Poor up to the poor line, near poor up to the near-poor line. */
    INCOME,
    /** Poor up to the poor line, or between the lines with at least k deprivations. */
    INCOME_OR_DEPRIVATION,
    /** Up to the line: poor with at least k deprivations, near poor with fewer. */
    INCOME_AND_DEPRIVATION
  }

  private static final Set<Status> POOR = only(Status.POOR);
  private static final Set<Status> NEAR_POOR = only(Status.NEAR_POOR);
  private static final Set<Status> NON_POOR = only(Status.NON_POOR);
  private static final Set<Status> POOR_OR_NEAR = only(Status.POOR, Status.NEAR_POOR);
  private static final Set<Status> NOT_POOR = only(Status.NEAR_POOR, Status.NON_POOR);

  private static Set<Status> only(Status first, Status... others) {
    return Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  public PovertyStandard {
    names = Map.copyOf(names);
    provenance = Map.copyOf(provenance);
    lines = Collections.unmodifiableMap(new EnumMap<>(lines));
  }

  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The poor line of an area, VND per person per month. */
  public long poorLine(Area area) {
    return lines.get(area).poor();
  }

  /** Whether an income is at or under (strict: under) a line. */
  public boolean under(long income, long line) {
    return inclusive ? income <= line : income < line;
  }

  /** The highest income with which a household of an area can be poor; lines as they are. */
  public long highestOfPoor(Area area) {
    PovertyLines line = lines.get(area);
    return rule == Rule.INCOME_OR_DEPRIVATION ? line.nearPoor().orElse(line.poor()) : line.poor();
  }

  /** From how many deprivations on a household is poor in many ways, if deprivations count. */
  public Optional<DeprivationCutoff> cutoff() {
    return switch (rule) {
      case INCOME -> Optional.empty();
      case INCOME_OR_DEPRIVATION -> Optional.of(DeprivationCutoff.ofTen(id, deprivations));
      case INCOME_AND_DEPRIVATION -> Optional.of(DeprivationCutoff.ofTwelve(id, deprivations));
    };
  }

  /** The statuses that the standard leaves possible; one when it decides. */
  public Set<Status> judge(long income, Area area, Deprivations deprived) {
    return judge(income, lines.get(area), deprived);
  }

  /** The same against the lines of an area. */
  public Set<Status> judge(long income, PovertyLines line, Deprivations deprived) {
    boolean underPoor = under(income, line.poor());
    return switch (rule) {
      case INCOME -> byIncome(income, line, underPoor);
      case INCOME_AND_DEPRIVATION -> underPoor ? byDeprivation(deprived) : NON_POOR;
      case INCOME_OR_DEPRIVATION -> {
        if (underPoor) {
          yield POOR;
        }
        yield under(income, line.nearPoor().orElse(line.poor()))
            ? byDeprivation(deprived)
            : NON_POOR;
      }
    };
  }

  private Set<Status> byIncome(long income, PovertyLines line, boolean underPoor) {
    if (underPoor) {
      return POOR;
    }
    if (line.nearPoor().isEmpty()) {
      return NOT_POOR;
    }
    return under(income, line.nearPoor().getAsLong()) ? NEAR_POOR : NON_POOR;
  }

  private Set<Status> byDeprivation(Deprivations deprived) {
    if (deprived.least() >= deprivations) {
      return POOR;
    }
    return deprived.most() < deprivations ? NEAR_POOR : POOR_OR_NEAR;
  }
}
