package vn.chungtay.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Readings;
import vn.chungtay.indicator.Reason;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Awards;
import vn.chungtay.reference.Criterion;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/**
 * Scores and ranks the units of one ranking. Equal scores have equal ranks; nothing breaks a tie.
 */
final class Scoring {
  private static final Comparator<Standing> ORDER =
      Comparator.comparing(Standing::status)
          .thenComparing(s -> s.score().orElse(Ratio.of(-1)), Comparator.reverseOrder())
          .thenComparing(s -> s.place().code());

  private final Figures figures;
  private final Awards awards;
  private final Errors errors;
  private final Period period;

  Scoring(Figures figures, Errors errors, Period period) {
    this.figures = figures;
    this.awards = figures.evidence().campaign().awards();
    this.errors = errors;
    this.period = period;
  }

  /** The standings of some units by some criteria, by rank. */
  List<Standing> of(List<Place> places, List<Criterion> criteria) {
    List<List<Part>> parts = places.stream().map(p -> (List<Part>) new ArrayList<Part>()).toList();
    for (Criterion criterion : criteria) {
      List<Readings.Readout> readouts =
          places.stream().map(p -> figures.readings().of(criterion, period, p)).toList();
      Points points = new Points(criterion, readouts);
      for (int i = 0; i < places.size(); i++) {
        Readings.Readout readout = readouts.get(i);
        parts.get(i).add(new Part(criterion, readout, points.of(readout)));
      }
    }
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      standings.add(standing(places.get(i), parts.get(i), places.size() == 1));
    }
    standings.sort(ORDER);
    return ranked(standings);
  }

  private Standing standing(Place place, List<Part> parts, boolean alone) {
    List<Ground> grounds = new ArrayList<>(demanded(place));
    parts.forEach(part -> ground(part).ifPresent(grounds::add));
    if (alone) {
      grounds.add(Ground.of(Ground.Kind.ALONE));
    }
    boolean complete = parts.stream().allMatch(part -> part.points().isPresent());
    Optional<Ratio> score =
        complete
            ? parts.stream().map(part -> part.points().orElseThrow()).reduce(Ratio::plus)
            : Optional.empty();
    boolean out = grounds.stream().anyMatch(ground -> ground.kind().disqualifies());
    return new Standing(
        place,
        parts,
        score,
        out
            ? Standing.Status.DISQUALIFIED
            : complete ? Standing.Status.RANKED : Standing.Status.NOT_RANKED,
        OptionalInt.empty(),
        Standing.Suggestion.NONE,
        grounds);
  }

  /** What a unit owes, whatever its figures. Where nothing is expected, nothing is missing. */
  private List<Ground> demanded(Place place) {
    List<Ground> grounds = new ArrayList<>();
    awards
        .demands()
        .reportingRate()
        .flatMap(
            least ->
                figures
                    .figure(IndicatorName.of(Indicator.REPORTING_RATE), period, place, Group.ALL)
                    .value()
                    .filter(rate -> rate.compareTo(Ratio.of(least)) < 0))
        .map(rate -> new Ground(Ground.Kind.MISSING_REPORTS, rate.toDecimal().toPlainString()))
        .ifPresent(grounds::add);
    awards
        .demands()
        .errors()
        .map(most -> Ratio.of(most))
        .filter(most -> Ratio.of(errors.at(place, period)).compareTo(most) > 0)
        .map(most -> new Ground(Ground.Kind.ERRORS, count(errors.at(place, period))))
        .ifPresent(grounds::add);
    return grounds;
  }

  /**
   * Where small cells are hidden, the numbers of records that registers hold are not told either.
   */
  private String count(long errors) {
    return figures.evidence().campaign().smallestCell() > 1 ? "" : String.valueOf(errors);
  }

  private Optional<Ground> ground(Part part) {
    String id = part.criterion().id();
    if (part.points().isEmpty()) {
      Ground.Kind kind =
          suppressed(part.readout()) ? Ground.Kind.SUPPRESSED : Ground.Kind.NO_FIGURE;
      return Optional.of(new Ground(kind, id));
    }
    if (!part.keepsThreshold()) {
      return Optional.of(new Ground(Ground.Kind.BELOW_THRESHOLD, id));
    }
    boolean open = part.readout().value().isPresent() && !part.readout().established();
    return awards.demands().established() && open
        ? Optional.of(new Ground(Ground.Kind.NOT_ESTABLISHED, id))
        : Optional.empty();
  }

  static boolean suppressed(Readings.Readout readout) {
    return readout.reasons().contains(Reason.SUPPRESSED);
  }

  /** Gives ranks to those that take part, which come first and by score. */
  private static List<Standing> ranked(List<Standing> sorted) {
    List<Standing> ranked = new ArrayList<>();
    int rank = 1;
    for (int i = 0; i < sorted.size(); i++) {
      Standing standing = sorted.get(i);
      if (standing.status() == Standing.Status.RANKED) {
        boolean tied = i > 0 && standing.score().equals(sorted.get(i - 1).score());
        rank = tied ? rank : i + 1;
        ranked.add(standing.at(rank));
      } else {
        ranked.add(standing);
      }
    }
    return ranked;
  }
}
