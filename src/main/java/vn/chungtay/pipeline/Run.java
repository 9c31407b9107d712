package vn.chungtay.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.chungtay.award.Emulation;
import vn.chungtay.award.Errors;
import vn.chungtay.award.Rankings;
import vn.chungtay.award.RisenHouseholds;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Sender;
import vn.chungtay.indicator.Assessments;
import vn.chungtay.indicator.Completeness;
import vn.chungtay.indicator.Extent;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Reception;
import vn.chungtay.reference.Campaign;
import vn.chungtay.report.FileFacts;
import vn.chungtay.report.Outcomes;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.SubmittedRecord;

/** Submissions that have been read and judged. */
record Run(Sources sources, Context context, Intake intake) {
  static Run over(Settings settings, Surroundings surroundings, Spool spool) {
    return over(settings, surroundings, spool, context -> {});
  }

  /**
   * The same.
   *
   * @param before looks at what is fixed before the first submission is read, and may refuse it
   */
  static Run over(
      Settings settings, Surroundings surroundings, Spool spool, Consumer<Context> before) {
    Sources sources = Sources.find(settings, surroundings.standardInput(), spool);
    Context context = Context.of(settings, sources);
    before.accept(context);
    if (sources.submissions().isEmpty() && sources.parts().isEmpty()) {
      throw CannotRun.configuration(
          "no_input",
          settings.paths().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
    Intake intake = new Intake(context);
    intake.read(sources.submissions(), surroundings.progress());
    if (!sources.parts().isEmpty()) {
      intake.add(sources.parts(), PartBasis.of(context, surroundings.version()));
    }
    intake.judge();
    return new Run(sources, context, intake);
  }

  /** What each file was and what became of its records, by name. */
  List<FileFacts> files() {
    return intake.files().names().stream().map(intake.files()::facts).toList();
  }

  /** Everything that follows from what came. */
  Outcomes outcomes() {
    List<Period> periods = context.periods();
    Figures figures = new Figures(intake.evidence(), periods);
    List<Reception> receptions = Completeness.of(figures.evidence(), periods);
    Period asOf = asOf(receptions);
    Extent extent = extent(figures, asOf);
    return new Outcomes(
        asOf,
        extent,
        figures,
        together(new Assessments(figures).parts(extent)),
        receptions.stream().filter(r -> extent.holds(r.period(), r.unit().code())).toList(),
        extent.everything()
            ? intake.findings()
            : intake.findings().of(intake.senders().at(extent.unit())),
        files(extent),
        items(extent, Obstacle.class),
        items(extent, Exemplar.class),
        gates(figures, asOf).ofCampaign(extent.unit()),
        emulation(figures, extent, asOf),
        context.reading().names(),
        intake.parts(asOf));
  }

  /** What several parts hold, in their order; they are made at once. */
  private <T> List<T> together(List<Supplier<List<T>>> parts) {
    List<Callable<List<T>>> works =
        parts.stream().<Callable<List<T>>>map(part -> part::get).toList();
    return Conveyor.joined(context.threads(), works);
  }

  private Emulation emulation(Figures figures, Extent extent, Period asOf) {
    Errors errors = new ErrorCounts(figures.evidence().tree(), intake.findings(), intake.senders());
    Campaign campaign = context.campaign();
    List<RisenHouseholds> risen =
        campaign.awards().rising().stream()
            .flatMap(
                rule ->
                    figures.periods().stream()
                        .filter(p -> p.compareTo(asOf) <= 0)
                        .filter(p -> p.equals(asOf) || campaign.reviews().containsKey(p))
                        .filter(p -> !p.equals(campaign.baseline()))
                        .map(
                            p -> RisenHouseholds.of(intake.counted().register(), figures, rule, p)))
            .map(of -> of.of(unit -> extent.holds(of.period(), unit)))
            .toList();
    return new Emulation(together(new Rankings(figures, errors, asOf).parts(extent)), risen);
  }

  /** The latest period with data, or the one asked for. */
  Period asOf(List<Reception> receptions) {
    return context.last().orElseGet(() -> latest(receptions, context.periods()));
  }

  /** The province, or the unit that was asked for. */
  private Extent extent(Figures figures, Period asOf) {
    context.unit().ifPresent(unit -> refuseGone(figures.place(unit, asOf), asOf));
    return Extent.of(figures.evidence(), context.unit().orElse(context.campaign().province()));
  }

  private static void refuseGone(Place place, Period asOf) {
    if (place.members().isEmpty()) {
      throw CannotRun.configuration("unit_not_in_force", place.code(), asOf.code());
    }
  }

  /**
   * Of a unit only the files that hold anything of it, and only what they hold of it; where small
   * cells are hidden all they hold, since the records of one unit would tell of few households.
   */
  private List<FileFacts> files(Extent extent) {
    if (extent.everything()) {
      return files();
    }
    Predicate<Sender> ofUnit = intake.senders().at(extent.unit());
    boolean hidden = context.campaign().smallestCell() > 1;
    TakenFiles files = intake.files();
    return files.names().stream()
        .filter(file -> files.facts(file, ofUnit).records() > 0)
        .map(file -> hidden ? files.facts(file) : files.facts(file, ofUnit))
        .toList();
  }

  private <T extends SubmittedRecord> List<T> items(Extent extent, Class<T> type) {
    return intake.counted().items(type).stream()
        .filter(item -> extent.holds(item.heading().period(), item.heading().unitCode()))
        .toList();
  }

  Gates gates(Figures figures, Period asOf) {
    return new Gates(figures, asOf, intake.findings(), intake.senders());
  }

  /** The latest period for which a report or register came, else the last one. */
  private static Period latest(List<Reception> receptions, List<Period> periods) {
    return receptions.stream()
        .filter(Reception::received)
        .filter(r -> r.kind() == Kind.UNIT_REPORT || r.kind() == Kind.HOUSEHOLDS)
        .map(Reception::period)
        .max(Comparator.naturalOrder())
        .orElse(periods.get(periods.size() - 1));
  }
}
