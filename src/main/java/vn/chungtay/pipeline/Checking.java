package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Nearest;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Campaign;
import vn.chungtay.report.Outcomes;

/** Decides whether the figures are ready: every gate of the campaign and every requirement. */
public final class Checking {
  /**
   * What to check.
   *
   * @param requirements beside the gates of the campaign
   * @param units codes of units, or names of blocks; none for the province
   * @param blocks whether every block is checked
   */
  public record Demands(List<String> requirements, List<String> units, boolean blocks) {
    public Demands {
      requirements = List.copyOf(requirements);
      units = List.copyOf(units);
    }
  }

  private Checking() {}

  /** Reads, judges and computes; writes nothing. */
  public static Checked run(Settings settings, Demands demands, Surroundings surroundings) {
    try (Spool spool = new Spool(settings.mostUnpacked())) {
      Run run = Run.over(settings, surroundings, spool);
      Campaign campaign = run.context().campaign();
      List<Requirement> requirements =
          Stream.concat(
                  campaign.gates().stream().map(Requirement.OnGate::new),
                  demands.requirements().stream().map(text -> Requirement.parse(text, campaign)))
              .toList();
      Texts texts = new Texts(run.context().language());
      Outcomes outcomes = run.outcomes();
      Gates gates = run.gates(outcomes.figures(), outcomes.asOf());
      RequirementCheck check = new RequirementCheck(outcomes, gates, texts);
      List<CheckResult> results = new ArrayList<>();
      for (Place place : places(outcomes, demands)) {
        requirements.forEach(requirement -> results.add(check.of(requirement, place)));
      }
      return new Checked(outcomes.asOf(), results, texts);
    }
  }

  private static List<Place> places(Outcomes outcomes, Demands demands) {
    Figures figures = outcomes.figures();
    List<Place> all = figures.places(outcomes.asOf());
    List<Place> places = new ArrayList<>();
    for (String code : demands.units()) {
      List<String> codes = all.stream().map(Place::code).toList();
      places.add(
          all.stream()
              .filter(place -> place.code().equals(code))
              .findFirst()
              .orElseThrow(
                  () ->
                      CannotRun.configuration(
                          "unknown_name",
                          code,
                          Nearest.to(code, codes).orElseGet(() -> codes.get(0)))));
    }
    if (demands.blocks()) {
      all.stream().filter(Place::block).forEach(places::add);
    }
    if (places.isEmpty()) {
      String province = figures.evidence().campaign().province();
      places.add(figures.place(province, outcomes.asOf()));
    }
    return places;
  }
}
