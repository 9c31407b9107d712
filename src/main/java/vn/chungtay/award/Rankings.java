package vn.chungtay.award;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.chungtay.indicator.Extent;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.AwardSubject;
import vn.chungtay.reference.Awards;
import vn.chungtay.reference.Contest;
import vn.chungtay.reference.Criterion;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;

/** All rankings of a campaign: of every period after the baseline, group of units and pool. */
public final class Rankings {
  private final Figures figures;
  private final Awards awards;
  private final Errors errors;
  private final Period last;

  /**
   * The rankings of some figures.
   *
   * @param last the last period that is ranked
   */
  public Rankings(Figures figures, Errors errors, Period last) {
    this.last = last;
    this.figures = figures;
    this.awards = figures.evidence().campaign().awards();
    this.errors = errors;
  }

  /**
   * By period, group of units and pool, each period by itself, so that several may be made at once.
   * Everybody is ranked, and what stands outside an extent is left out afterwards.
   */
  public List<Supplier<List<Ranking>>> parts(Extent extent) {
    return figures.periods().stream()
        .filter(period -> period.compareTo(figures.evidence().campaign().baseline()) > 0)
        .filter(period -> period.compareTo(last) <= 0)
        .<Supplier<List<Ranking>>>map(period -> () -> of(period, extent))
        .toList();
  }

  private List<Ranking> of(Period period, Extent extent) {
    return Arrays.stream(AwardSubject.values())
        .flatMap(subject -> of(period, subject).stream())
        .map(r -> r.of(standing -> extent.holds(r.period(), standing.place())))
        .filter(ranking -> !ranking.standings().isEmpty())
        .toList();
  }

  private List<Ranking> of(Period period, AwardSubject subject) {
    List<Criterion> criteria = awards.criteria(subject);
    if (criteria.isEmpty()) {
      return List.of();
    }
    UnitMap map = figures.evidence().tree().at(period);
    SortedMap<String, List<Place>> pools = new TreeMap<>();
    for (OrgUnit unit : map.units()) {
      if (subject.holds(unit)) {
        pools
            .computeIfAbsent(pool(map, unit, subject), pool -> new ArrayList<>())
            .add(Place.of(unit));
      }
    }
    return pools.entrySet().stream()
        .map(pool -> ranking(period, subject, map, criteria, pool))
        .toList();
  }

  private String pool(UnitMap map, OrgUnit unit, AwardSubject subject) {
    return switch (awards.contest(subject).within()) {
      case BLOCK -> unit.block().orElse("");
      case PARENT -> map.parent(unit).map(OrgUnit::code).orElse("");
      case GROUP -> "";
    };
  }

  private Ranking ranking(
      Period period,
      AwardSubject subject,
      UnitMap map,
      List<Criterion> criteria,
      Map.Entry<String, List<Place>> pool) {
    Contest contest = awards.contest(subject);
    List<Place> places = pool.getValue();
    Optional<String> review =
        Optional.ofNullable(figures.evidence().campaign().reviews().get(period));
    OptionalInt quota =
        review.stream()
            .flatMap(name -> Optional.ofNullable(contest.quotas().get(name)).stream())
            .mapToInt(q -> q.of(places.size()))
            .findFirst();
    List<Standing> ranked = new Scoring(figures, errors, period).of(places, criteria);
    return new Ranking(
        period,
        review,
        subject,
        pool.getKey(),
        contest.within() == Contest.Within.PARENT
            ? map.unit(pool.getKey()).map(OrgUnit::name).orElse("")
            : pool.getKey(),
        criteria,
        places.size(),
        (int) ranked.stream().filter(standing -> standing.rank().isPresent()).count(),
        quota,
        review.map(contest.awards()::get),
        quota.isPresent() ? Suggestions.of(ranked, quota.getAsInt(), contest.least()) : ranked);
  }
}
