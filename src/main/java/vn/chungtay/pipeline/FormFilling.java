package vn.chungtay.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Nearest;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Kinship;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.StandardCatalogue;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.report.SubmissionForm;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.ReportItem;

/**
 * Makes forms, with what is known filled in: whose it is, for which period, and as the opening
 * counts what the unit, or all it succeeds, closed the period before with.
 */
public final class FormFilling {
  private static final Map<ReportItem, ReportItem> OPENINGS =
      Map.of(
          ReportItem.POOR_OPENING, ReportItem.POOR_CLOSING,
          ReportItem.NEAR_POOR_OPENING, ReportItem.NEAR_POOR_CLOSING);

  /** Which form is wanted; without a unit anybody's. */
  public record Wanted(Kind kind, Optional<String> unit, Optional<Period> period) {}

  private final Wanted wanted;
  private final Settings settings;
  private final Surroundings surroundings;

  private FormFilling(Wanted wanted, Settings settings, Surroundings surroundings) {
    this.wanted = wanted;
    this.settings = settings;
    this.surroundings = surroundings;
  }

  /**
   * The form that is wanted.
   *
   * @param settings where units, campaign and earlier submissions are; read only for a unit's form
   * @throws CannotRun when there is no such unit or period
   */
  public static SubmissionForm of(Wanted wanted, Settings settings, Surroundings surroundings) {
    return new FormFilling(wanted, settings, surroundings).form();
  }

  private SubmissionForm form() {
    if (wanted.unit().isEmpty()) {
      return ofAnybody();
    }
    try (Spool spool = new Spool(settings.mostUnpacked())) {
      Sources sources = Sources.find(settings, surroundings.standardInput(), spool);
      return ofUnit(sources, Context.of(settings, sources), wanted.unit().get());
    }
  }

  private SubmissionForm ofAnybody() {
    Campaign campaign = Context.campaign(settings.campaign(), StandardCatalogue.builtIn());
    wanted.period().ifPresent(period -> Context.refuseOutside(campaign, period));
    return new SubmissionForm(
        wanted.kind(),
        Optional.empty(),
        wanted.period(),
        campaign.allPeriods(),
        Map.of(),
        Optional.empty());
  }

  private SubmissionForm ofUnit(Sources sources, Context context, String code) {
    wanted.period().ifPresent(period -> Context.refuseOutside(context.campaign(), period));
    OrgUnit unit = unit(code, context.tree());
    if (!unit.maySend(wanted.kind())) {
      throw CannotRun.configuration(
          "form.wrong_type", unit.name(), unit.type().code(), wanted.kind().code());
    }
    Optional<Period> source =
        wanted
            .period()
            .filter(period -> wanted.kind() == Kind.UNIT_REPORT)
            .flatMap(context.campaign()::previous);
    Map<String, Long> known =
        source.map(previous -> openings(sources, context, previous)).orElse(Map.of());
    return new SubmissionForm(
        wanted.kind(),
        Optional.of(unit),
        wanted.period(),
        context.campaign().allPeriods(),
        known,
        source.filter(previous -> !known.isEmpty()));
  }

  private OrgUnit unit(String code, UnitTree tree) {
    List<OrgUnit> rows = tree.rows(code);
    if (rows.isEmpty()) {
      String nearest =
          Nearest.to(code, tree.codes()).orElseGet(() -> tree.codes().iterator().next());
      throw CannotRun.configuration("unknown_name", code, nearest);
    }
    if (wanted.period().isEmpty()) {
      return rows.get(rows.size() - 1);
    }
    Period period = wanted.period().get();
    return tree.at(period).unit(code).orElseThrow(() -> notInForce(rows, period));
  }

  private static CannotRun notInForce(List<OrgUnit> rows, Period period) {
    OrgUnit last = rows.get(rows.size() - 1);
    return CannotRun.configuration(
        "form.not_in_force",
        last.name(),
        period.code(),
        rows.stream().map(FormFilling::times).collect(Collectors.joining(", ")),
        String.join(", ", last.successors()));
  }

  private static String times(OrgUnit row) {
    String from = row.from().equals(LocalDate.MIN) ? "..." : row.from().toString();
    return from + " - " + (row.to().equals(LocalDate.MAX) ? "..." : row.to().toString());
  }

  private Map<String, Long> openings(Sources sources, Context context, Period previous) {
    Kinship.Kin kin =
        new Kinship(context.tree(), previous, wanted.period().orElseThrow())
            .of(wanted.unit().orElseThrow());
    Map<String, Long> openings = new TreeMap<>();
    if (kin.after().size() == 1 && !sources.submissions().isEmpty()) {
      Intake intake = new Intake(context);
      intake.read(sources.submissions(), surroundings.progress());
      OPENINGS.forEach(
          (opening, closing) ->
              sum(intake, kin, previous, closing)
                  .ifPresent(sum -> openings.put(opening.column(), sum)));
    }
    return openings;
  }

  /** The sum over all that a unit succeeds; nothing when one of them did not say. */
  private static OptionalLong sum(
      Intake intake, Kinship.Kin kin, Period previous, ReportItem closing) {
    long sum = 0;
    for (String unit : kin.before()) {
      Optional<ReportCounts> counts = intake.counted().reports().counts(unit, previous);
      if (counts.isEmpty() || !counts.get().has(closing)) {
        return OptionalLong.empty();
      }
      sum += counts.get().orZero(closing);
    }
    return kin.before().isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
