package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.tally.CohortTally;
import vn.chungtay.tally.LineTally;

/**
 * The numbers of households that a figure rests on: those it counts, those it divides by, and those
 * whose incomes it averages; of a cohort also those that a rate leaves over.
 */
final class RestingCounts {
  private static final String POOR = "poor";
  private static final String NEAR_POOR = "near_poor";

  private RestingCounts() {}

  /** The counts behind a figure that has a value; its own ones first. */
  static List<Count> of(Indicator indicator, Cell cell, String group, Outcome outcome) {
    return switch (indicator.family()) {
      case REPORT -> reported(indicator, cell, outcome);
      case REGISTER -> indicator.resting(cell).orElseGet(() -> registered(indicator, cell));
      case ACTIVITY ->
          indicator == Indicator.ACTIVITY_HOUSEHOLDS
              ? outcome.value().stream().map(v -> count("activity", cell, group, v)).toList()
              : List.of();
      case SUPPORT -> outcome.denominator().stream().map(v -> opening(cell, v)).toList();
      case REPORTING -> List.of();
    };
  }

  /** The poor at the opening of a period: the closing count before, where it is the same. */
  static Count opening(Cell cell, Ratio households) {
    Optional<Period> before =
        cell.campaign()
            .previous(cell.period())
            .filter(
                p ->
                    Indicator.POOR_HOUSEHOLDS
                        .compute(cell.at(p))
                        .value()
                        .equals(Optional.of(households)));
    return before
        .map(p -> count(POOR, cell.at(p), households))
        .orElseGet(() -> count("poor_opening", cell, households));
  }

  private static List<Count> reported(Indicator indicator, Cell cell, Outcome outcome) {
    return switch (indicator) {
      case POVERTY_RATE_CHANGE ->
          cell.previousWithRate().map(period -> rates(cell.with(period))).orElse(List.of());
      case POVERTY_RATE_CHANGE_SINCE_BASELINE, POVERTY_REDUCTION_SINCE_BASELINE ->
          rates(cell.sinceBaseline());
      case POOR_PERSONS -> poor(cell);
      case INCOME_MULTIPLIER_REPORTED -> join(poor(cell), poor(cell.atBaseline()));
      default -> sums(indicator, cell, outcome);
    };
  }

  private static List<Count> poor(Cell cell) {
    return sums(Indicator.POOR_HOUSEHOLDS, cell, Indicator.POOR_HOUSEHOLDS.compute(cell));
  }

  private static List<Count> sums(Indicator indicator, Cell cell, Outcome outcome) {
    List<Count> counts = new ArrayList<>();
    List<ReportItem> items = indicator.items(cell.group());
    List<Optional<Ratio>> sums = List.of(outcome.numerator(), outcome.denominator());
    for (int i = 0; i < items.size(); i++) {
      ReportItem item = items.get(i);
      sums.get(i).ifPresent(sum -> counts.add(count(item, cell, sum)));
    }
    return counts;
  }

  /** Poor households of a kind are the poor of that group, whoever counted them. */
  private static Count count(ReportItem item, Cell cell, Ratio sum) {
    return switch (item) {
      case POOR_CLOSING -> count(POOR, cell, sum);
      case NEAR_POOR_CLOSING -> count(NEAR_POOR, cell, sum);
      case POOR_TYPE_A -> count(POOR, cell.of(Group.TYPE_A), sum);
      case POOR_TYPE_B -> count(POOR, cell.of(Group.TYPE_B), sum);
      case POOR_MINORITY -> count(POOR, cell.of(Group.MINORITY), sum);
      default -> count(item.name().toLowerCase(Locale.ROOT), cell, sum);
    };
  }

  private static List<Count> rates(Cell.Compared cells) {
    return join(rates(cells.now()), rates(cells.then()));
  }

  /** Of units compared together also what each of them has alone. */
  private static List<Count> rates(Cell cell) {
    Stream<Cell> alone =
        cell.place().block() || cell.place().members().size() < 2
            ? Stream.empty()
            : cell.place().members().stream().map(member -> cell.on(Place.of(member)));
    return Stream.concat(Stream.of(cell), alone)
        .flatMap(
            each ->
                sums(Indicator.POVERTY_RATE, each, Indicator.POVERTY_RATE.compute(each)).stream())
        .toList();
  }

  private static List<Count> registered(Indicator indicator, Cell cell) {
    return switch (indicator) {
      case REGISTER_POOR_HOUSEHOLDS, INCOME_PER_CAPITA_POOR, INCOME_PER_CAPITA_POOR_REAL ->
          listedPoor(cell);
      case REGISTER_NEAR_POOR_HOUSEHOLDS ->
          cell.households().register().stream()
              .map(t -> count(NEAR_POOR, cell, t.nearPoorRecords()))
              .toList();
      case INCOME_MULTIPLIER_CROSS_SECTION,
          INCOME_MULTIPLIER_CROSS_SECTION_REAL,
          INCOME_MULTIPLIER_CROSS_SECTION_CAP -> {
        Cell.Compared cells = cell.sinceBaseline();
        yield join(listedPoor(cells.now()), listedPoor(cells.then()));
      }
      case HEADCOUNT_RATIO,
          POVERTY_GAP_INDEX,
          POVERTY_SEVERITY_INDEX,
          WATTS_INDEX,
          INCOME_GAP_RATIO,
          TRANSFER_TO_CLOSE_GAP ->
          underLine(cell);
      default -> followed(indicator, cell.holdingCohort());
    };
  }

  private static List<Count> listedPoor(Cell cell) {
    return cell.households().register().stream()
        .map(t -> count(POOR, cell, of(t.poorRecords())))
        .toList();
  }

  private static List<Count> underLine(Cell cell) {
    return cell.standard().stream()
        .flatMap(
            standard ->
                cell.households().register().flatMap(t -> t.line(standard.id())).stream()
                    .map(line -> underLine(cell, standard, line)))
        .toList();
  }

  private static Count underLine(Cell cell, PovertyStandard standard, LineTally line) {
    Cell byStandard = cell.byStandardInForce();
    return count("under " + standard.id(), byStandard, of(line.households()));
  }

  private static List<Count> followed(Indicator indicator, Cell cell) {
    return cell.households().cohort().stream()
        .flatMap(
            tally -> {
              Count found =
                  cell.period().equals(cell.campaign().baseline())
                      ? count(POOR, cell, of(tally.matchedRecords()))
                      : count("cohort", cell, of(tally.matchedRecords()));
              Cell then = cell.atBaseline();
              return switch (indicator) {
                case COHORT_RETENTION -> Stream.of(found, count(POOR, then, of(tally.records())));
                case COHORT_ESCAPE_RATE ->
                    Stream.of(
                        found,
                        count("cohort_escaped", cell, tally.escapedRecords()),
                        count("cohort_poor", cell, stillPoor(tally)));
                default -> Stream.of(found);
              };
            })
        .toList();
  }

  /** Households found again that are poor still. */
  static long stillPoor(CohortTally tally) {
    return tally.matchedRecords() - tally.escapedRecords();
  }

  static Count count(String concept, Cell cell, long records) {
    return count(concept, cell, of(records));
  }

  private static Count count(String concept, Cell cell, Ratio households) {
    return count(concept, cell, cell.group().code(), households);
  }

  private static Count count(String concept, Cell cell, String group, Ratio households) {
    String counted = cell.beside().map(id -> concept + "@" + id).orElse(concept);
    return new Count(counted, cell.period(), cell.place().code(), group, households);
  }

  private static Ratio of(long households) {
    return Ratio.of(BigInteger.valueOf(households));
  }

  static List<Count> join(List<Count> some, List<Count> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
