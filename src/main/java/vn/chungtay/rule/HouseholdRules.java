package vn.chungtay.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.PovertyLines;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.Status;
import vn.chungtay.submission.Wording;

/** What a household record must satisfy against its unit and the poverty standard in force. */
final class HouseholdRules {
  private record Spot(String unit, Period period) {}

  /** What a household is held against in one unit and period. */
  private record Ground(Optional<Area> area, Optional<PovertyStandard> standard) {}

  private final Campaign campaign;
  private final UnitTree tree;
  private final Map<Spot, Ground> grounds = new HashMap<>();

  HouseholdRules(Campaign campaign, UnitTree tree) {
    this.campaign = campaign;
    this.tree = tree;
  }

  private Ground ground(Spot spot) {
    return new Ground(
        tree.at(spot.period()).unit(spot.unit()).flatMap(OrgUnit::area),
        campaign.standard(spot.period()));
  }

  private Ground ground(Household household) {
    return grounds.computeIfAbsent(
        new Spot(household.heading().unitCode(), household.heading().period()), this::ground);
  }

  /** What is said of households that differ from one in income and deprivations only. */
  Likeness alike(Household household) {
    Ground ground = ground(household);
    Optional<Area> unitArea = ground.area();
    if (household.area().isPresent()
        && unitArea.isPresent()
        && !household.area().equals(unitArea)) {
      return Likeness.NEVER;
    }
    Optional<Area> area = household.area().or(() -> unitArea);
    if (ground.standard().isEmpty() || area.isEmpty()) {
      return Likeness.ALWAYS;
    }
    PovertyStandard standard = ground.standard().get();
    PovertyLines lines = standard.lines().get(area.get());
    Status status = household.status();
    return (income, deprivations) -> standard.judge(income, lines, deprivations).contains(status);
  }

  void judge(Household household, Consumer<Finding> findings) {
    Ground ground = ground(household);
    Optional<Area> unitArea = ground.area();
    household
        .area()
        .filter(area -> unitArea.isPresent() && unitArea.get() != area)
        .ifPresent(
            area ->
                findings.accept(
                    Complaint.of(
                        Rule.AREA_CONTRADICTS_UNIT,
                        household.heading(),
                        "",
                        "area",
                        area.code(),
                        unitArea.get().code())));
    Optional<Area> area = household.area().or(() -> unitArea);
    ground
        .standard()
        .ifPresent(standard -> area.ifPresent(a -> judge(household, standard, a, findings)));
  }

  private static void judge(
      Household household, PovertyStandard standard, Area area, Consumer<Finding> findings) {
    Set<Status> possible = standard.judge(household.income(), area, household.deprivations());
    if (!possible.contains(household.status())) {
      findings.accept(
          Complaint.of(
              Rule.STATUS_CONTRADICTS_STANDARD,
              household.heading(),
              "",
              "status",
              household.status().code(),
              standard.id(),
              possible.stream().map(Status::code).collect(Collectors.joining("/")),
              Wording.withoutIdNumbers(String.valueOf(household.income())),
              String.valueOf(standard.poorLine(area)),
              area.code(),
              String.valueOf(household.deprivations().least())));
    }
  }
}
