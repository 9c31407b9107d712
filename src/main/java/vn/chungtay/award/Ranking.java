package vn.chungtay.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import vn.chungtay.reference.AwardSubject;
import vn.chungtay.reference.Criterion;
import vn.chungtay.submission.Period;

/**
 * The units that are ranked together at one period.
 *
 * @param review the name of the review that the period is; empty for none
 * @param pool the block, the code of the unit above, or empty for those outside any block
 * @param poolName the same for people
 * @param members how many units there are, those outside the ranking too
 * @param ranked how many have a rank
 * @param quota how many may be put forward; empty where nobody is
 * @param award what is proposed for them
 * @param standings by rank, then those without one; perhaps only of some of the units
 */
public record Ranking(
    Period period,
    Optional<String> review,
    AwardSubject subject,
    String pool,
    String poolName,
    List<Criterion> criteria,
    int members,
    int ranked,
    OptionalInt quota,
    Optional<String> award,
    List<Standing> standings) {
  public Ranking {
    criteria = List.copyOf(criteria);
    standings = List.copyOf(standings);
  }

  /** The most points there are. */
  public BigDecimal most() {
    return criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The same of some units only. */
  Ranking of(Predicate<Standing> wanted) {
    return new Ranking(
        period,
        review,
        subject,
        pool,
        poolName,
        criteria,
        members,
        ranked,
        quota,
        award,
        standings.stream().filter(wanted).toList());
  }
}
