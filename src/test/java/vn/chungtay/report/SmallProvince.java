package vn.chungtay.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chungtay.award.Emulation;
import vn.chungtay.award.Rankings;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Sender;
import vn.chungtay.indicator.Assessments;
import vn.chungtay.indicator.Completeness;
import vn.chungtay.indicator.Evidence;
import vn.chungtay.indicator.Extent;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.CampaignReader;
import vn.chungtay.reference.Gate;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.reference.StandardCatalogue;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.tally.Activities;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.RegisterTallies;
import vn.chungtay.tally.UnitReports;

/** A province of two districts and three communes, and what comes from them. */
final class SmallProvince {
  private static final Campaign CAMPAIGN =
      CampaignReader.builtIn(
          StandardCatalogue.builtIn(),
          IndicatorName.codes(
              StandardCatalogue.builtIn().all().stream().map(s -> s.id()).toList()));

  private final Receipts receipts = new Receipts();
  private final UnitReports reports = new UnitReports(CAMPAIGN);
  private final Register register = new Register(CAMPAIGN);
  private final Activities activities = new Activities();
  private final Findings findings = new Findings(1, finding -> Sender.UNKNOWN);
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<Exemplar> exemplars = new ArrayList<>();
  private Optional<Boolean> remote = Optional.of(true);

  /** One in which every report and register came for 2015 and 2020. */
  static SmallProvince complete() {
    SmallProvince province = new SmallProvince();
    for (String commune : List.of("11", "12", "21")) {
      province.report(commune, "2015", 1000, 100).report(commune, "2020", 1000, 5);
      province.household(commune, "2015", 500_000, Status.POOR);
      province.household(commune, "2020", 1_300_000, Status.NON_POOR);
    }
    return province;
  }

  SmallProvince remoteUnknown() {
    remote = Optional.empty();
    return this;
  }

  SmallProvince report(String unit, String period, long households, long poor) {
    Map<ReportItem, Long> counts = new EnumMap<>(ReportItem.class);
    counts.put(ReportItem.TOTAL_HOUSEHOLDS, households);
    counts.put(ReportItem.POOR_OPENING, poor + 1);
    counts.put(ReportItem.POOR_ESCAPED, 1L);
    counts.put(ReportItem.POOR_RELAPSED, 0L);
    counts.put(ReportItem.POOR_NEW, 0L);
    counts.put(ReportItem.POOR_CLOSING, poor);
    Heading heading = heading(unit, period);
    reports.add(
        new UnitReport(heading, Optional.empty(), new ReportCounts(counts), Optional.empty()));
    receipts.accept(heading, Kind.UNIT_REPORT);
    return this;
  }

  /** The one household of a commune that the register follows. */
  SmallProvince household(String unit, String period, long income, Status status) {
    return household("H-" + unit, unit, period, income, status);
  }

  SmallProvince household(String id, String unit, String period, long income, Status status) {
    Heading heading = heading(unit, period);
    register.add(
        new Household(
            heading,
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "24",
            Optional.empty(),
            4,
            income,
            status,
            Optional.empty(),
            Household.WEIGHT_ONE,
            Deprivations.UNKNOWN,
            register.size()));
    receipts.accept(heading, Kind.HOUSEHOLDS);
    return this;
  }

  SmallProvince activity(String unit, String period, ActivityType type, long amount) {
    Heading heading = heading(unit, period);
    activities.add(
        new Activity(
            heading,
            type,
            OptionalLong.empty(),
            OptionalLong.of(amount),
            OptionalLong.empty(),
            OptionalLong.empty()));
    receipts.accept(heading, Kind.ACTIVITIES);
    return this;
  }

  SmallProvince obstacle(String unit, String period, String text) {
    obstacles.add(new Obstacle(heading(unit, period), Optional.empty(), text, Optional.empty()));
    return this;
  }

  SmallProvince exemplar(ExemplarSubject subject, String title, String name) {
    exemplars.add(
        new Exemplar(
            heading("11", "2020"),
            subject,
            title,
            Optional.of("summary of " + name),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.of(name)));
    return this;
  }

  Findings findings() {
    return findings;
  }

  Outcomes asOf(String asOf) {
    Period last = Period.parse(asOf).orElseThrow();
    List<Period> periods =
        CAMPAIGN.allPeriods().stream().filter(p -> p.compareTo(last) <= 0).toList();
    UnitTree tree = tree();
    Figures figures =
        new Figures(
            new Evidence(
                CAMPAIGN,
                tree,
                reports,
                RegisterTallies.of(register, CAMPAIGN, tree),
                activities,
                receipts),
            periods);
    Gate gate = CAMPAIGN.gates().get(0);
    return new Outcomes(
        last,
        Extent.of(figures.evidence(), "75"),
        figures,
        new Assessments(figures).all(),
        Completeness.of(figures.evidence(), periods),
        findings,
        List.of(new FileFacts("2020/a.csv", 10, "00", false, 9, 7, 1, 1)),
        obstacles,
        exemplars,
        List.of(new GateResult(gate, Optional.of(new BigDecimal("90")), false)),
        new Emulation(
            new Rankings(figures, (place, period) -> 0, last)
                .parts(Extent.of(figures.evidence(), "75")).stream()
                    .flatMap(part -> part.get().stream())
                    .toList(),
            List.of()),
        false,
        List.of());
  }

  private UnitTree tree() {
    return new UnitTree(
        List.of(
            unit("75", "Tỉnh Thử", OrgUnitType.PROVINCE, ""),
            unit("1", "Huyện Một", OrgUnitType.DISTRICT, "75"),
            unit("2", "Huyện Hai", OrgUnitType.DISTRICT, "75"),
            unit("11", "Xã Đầu", OrgUnitType.COMMUNE, "1"),
            unit("12", "Xã Giữa", OrgUnitType.COMMUNE, "1"),
            unit("21", "Xã Cuối", OrgUnitType.COMMUNE, "2")));
  }

  private OrgUnit unit(String code, String name, OrgUnitType type, String parent) {
    boolean commune = type == OrgUnitType.COMMUNE;
    return new OrgUnit(
        code,
        name,
        type,
        Optional.of(parent).filter(p -> !p.isEmpty()),
        commune ? Optional.of(Area.RURAL) : Optional.empty(),
        commune ? remote : Optional.empty(),
        type == OrgUnitType.DISTRICT ? Optional.of("Cụm 1") : Optional.empty(),
        LocalDate.MIN,
        LocalDate.MAX,
        List.of());
  }

  private static Heading heading(String unit, String period) {
    Period of = Period.parse(period).orElseThrow();
    return new Heading(new Origin(period + "/a.csv", 2, 1), unit, of, Optional.of(of.lastDay()), 1);
  }
}
