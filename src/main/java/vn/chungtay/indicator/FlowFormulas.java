package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Standing;
import vn.chungtay.tally.Flows;

/** What became of the households of the register since the period before, or the baseline. */
final class FlowFormulas {
  /** Since when households are followed. */
  enum Since {
    PREVIOUS("since_previous"),
    BASELINE("since_baseline");

    private final String concept;

    Since(String concept) {
      this.concept = concept;
    }

    /** What is counted since then, as one word with it. */
    String concept(String counted) {
      return concept + " " + counted;
    }

    Optional<Period> earlier(Cell cell) {
      if (this == PREVIOUS) {
        return cell.previous();
      }
      return has(cell) ? Optional.of(cell.campaign().baseline()) : Optional.empty();
    }

    /** Whether there is an earlier period to follow households from. */
    boolean has(Cell cell) {
      return this == PREVIOUS
          ? cell.previous().isPresent()
          : !cell.campaign().baseline().equals(cell.period());
    }

    /** Whether any household of a place was followed. */
    boolean followed(Cell cell) {
      return has(cell) && cell.everybody().households().flows(this).isPresent();
    }
  }

  private FlowFormulas() {}

  /** Weighted households that were poor and are in the register as something else. */
  static Formula escaped() {
    return counting(
        "escaped",
        flows ->
            moved(flows, Standing.POOR, Standing.NEAR_POOR)
                .plus(moved(flows, Standing.POOR, Standing.NON_POOR)),
        flows ->
            flows.records(Standing.POOR, Standing.NEAR_POOR)
                + flows.records(Standing.POOR, Standing.NON_POOR));
  }

  /** Weighted households that were poor and are no longer in the register. */
  static Formula left() {
    return counting(
        transition(Standing.POOR, Standing.NOT_IN_REGISTER),
        flows -> moved(flows, Standing.POOR, Standing.NOT_IN_REGISTER),
        flows -> flows.records(Standing.POOR, Standing.NOT_IN_REGISTER));
  }

  /** Weighted households that are poor, were not before, and had been at some time before that. */
  static Formula relapsed() {
    return counting(
        "relapsed", flows -> Weighted.of(flows.relapsed()), flows -> flows.relapsedRecords());
  }

  /** Weighted households that are poor for the first time. */
  static Formula newlyPoor() {
    return counting(
        "newly_poor",
        flows -> becamePoor(flows).minus(Weighted.of(flows.relapsed())),
        FlowFormulas::newlyPoorRecords);
  }

  private static Ratio becamePoor(Flows flows) {
    return moved(flows, Standing.NEAR_POOR, Standing.POOR)
        .plus(moved(flows, Standing.NON_POOR, Standing.POOR))
        .plus(moved(flows, Standing.NOT_IN_REGISTER, Standing.POOR));
  }

  private static long newlyPoorRecords(Flows flows) {
    return flows.records(Standing.NEAR_POOR, Standing.POOR)
        + flows.records(Standing.NON_POOR, Standing.POOR)
        + flows.records(Standing.NOT_IN_REGISTER, Standing.POOR)
        - flows.relapsedRecords();
  }

  private static Ratio moved(Flows flows, Standing from, Standing to) {
    return Weighted.of(flows.households(from, to));
  }

  private interface Records {
    long of(Flows flows);
  }

  private static Formula counting(String concept, Function<Flows, Ratio> sum, Records records) {
    return Formula.resting(
        cell -> over(cell, Since.PREVIOUS, flows -> Outcome.sum(sum.apply(flows))),
        cell -> counts(cell, Since.PREVIOUS, concept, records));
  }

  /** 100 times the households that went from one standing to another over all that had the one. */
  static Formula share(Since since, Standing from, Standing to) {
    return Formula.resting(
        cell ->
            over(cell, since, flows -> Outcome.percent(moved(flows, from, to), total(flows, from))),
        cell ->
            RestingCounts.join(
                counts(cell, since, transition(from, to), flows -> flows.records(from, to)),
                counts(cell, since, from.code(), flows -> totalRecords(flows, from))));
  }

  static String transition(Standing from, Standing to) {
    return from.code() + " " + to.code();
  }

  private static Ratio total(Flows flows, Standing from) {
    Ratio total = Ratio.ZERO;
    for (Standing to : Standing.values()) {
      total = total.plus(moved(flows, from, to));
    }
    return total;
  }

  private static long totalRecords(Flows flows, Standing from) {
    long total = 0;
    for (Standing to : Standing.values()) {
      total += flows.records(from, to);
    }
    return total;
  }

  private static List<Count> counts(Cell cell, Since since, String concept, Records records) {
    return cell.households().flows(since).stream()
        .map(flows -> RestingCounts.count(since.concept(concept), cell, records.of(flows)))
        .toList();
  }

  private static Outcome over(Cell cell, Since since, Function<Flows, Outcome> formula) {
    Optional<Period> earlier = since.earlier(cell);
    if (earlier.isEmpty()) {
      return Outcome.none(Reason.NO_DATA);
    }
    Reason missing =
        since == Since.BASELINE && cell.everybody().households().register().isPresent()
            ? Reason.NO_BASELINE
            : Reason.NO_DATA;
    Outcome outcome =
        RemoteList.concerns(cell)
            ? RemoteList.outcome(
                cell.remoteListIncomplete(),
                cell.households().flows(since),
                cell.everybody().households().flows(since),
                formula,
                Flows::new,
                missing)
            : cell.households().flows(since).map(formula).orElseGet(() -> Outcome.none(missing));
    Outcome told = outcome.from(Source.REGISTER, cell.households().coverageSince(earlier.get()));
    cell.note(
        told,
        () ->
            List.of(
                new FlowGround(cell, earlier.get(), flows -> Portion.of(formula.apply(flows)))));
    return told;
  }
}
