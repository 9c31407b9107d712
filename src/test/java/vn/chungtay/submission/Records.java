package vn.chungtay.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Records for tests: what a test does not name has a plain value. */
public final class Records {
  private Records() {}

  public static Period period(String code) {
    return Period.parse(code).orElseThrow();
  }

  public static Origin origin(String file, int line) {
    return new Origin(file, line, line == 0 ? 0 : line - 1);
  }

  public static Heading heading(String unit, String period) {
    return new Heading(origin("gui.csv", 2), unit, period(period), Optional.empty(), 1);
  }

  /** A rural household of four Kinh that is poor on 900,000 VND a head. */
  public static HouseholdDraft household(String id, String unit, String period) {
    return new HouseholdDraft(id, heading(unit, period));
  }

  /** A report of 1,000 households with the counts that the form asks for, all of them 0. */
  public static ReportDraft report(String unit, String period) {
    return new ReportDraft(heading(unit, period));
  }

  public static Activity activity(
      String unit, String period, ActivityType type, OptionalLong quantity, OptionalLong amount) {
    return new Activity(
        heading(unit, period), type, quantity, amount, OptionalLong.empty(), OptionalLong.empty());
  }

  /** A household in the making. */
  public static final class HouseholdDraft {
    private final String id;
    private Heading heading;
    private Optional<Area> area = Optional.empty();
    private Optional<Boolean> remote = Optional.empty();
    private String ethnicity = "01";
    private Optional<Gender> headGender = Optional.empty();
    private int members = 4;
    private long income = 900_000;
    private Status status = Status.POOR;
    private Optional<PoorType> poorType = Optional.empty();
    private long weight = Household.WEIGHT_ONE;
    private Deprivations deprivations = Deprivations.UNKNOWN;
    private long fingerprint = 1;

    private HouseholdDraft(String id, Heading heading) {
      this.id = id;
      this.heading = heading;
    }

    public HouseholdDraft at(Origin origin) {
      heading =
          new Heading(
              origin,
              heading.unitCode(),
              heading.period(),
              heading.submittedOn(),
              heading.revision());
      return this;
    }

    public HouseholdDraft area(Area value) {
      area = Optional.of(value);
      return this;
    }

    public HouseholdDraft remote(boolean value) {
      remote = Optional.of(value);
      return this;
    }

    public HouseholdDraft ethnicity(String code) {
      ethnicity = code;
      return this;
    }

    public HouseholdDraft head(Gender value) {
      headGender = Optional.of(value);
      return this;
    }

    public HouseholdDraft members(int value) {
      members = value;
      return this;
    }

    public HouseholdDraft income(long value) {
      income = value;
      return this;
    }

    public HouseholdDraft status(Status value) {
      status = value;
      return this;
    }

    public HouseholdDraft type(PoorType value) {
      poorType = Optional.of(value);
      return this;
    }

    /** In billionths. */
    public HouseholdDraft weight(long value) {
      weight = value;
      return this;
    }

    public HouseholdDraft deprived(Deprivations value) {
      deprivations = value;
      return this;
    }

    public HouseholdDraft fingerprint(long value) {
      fingerprint = value;
      return this;
    }

    public Household done() {
      return new Household(
          heading,
          id,
          Optional.empty(),
          area,
          remote,
          ethnicity,
          headGender,
          members,
          income,
          status,
          poorType,
          weight,
          deprivations,
          fingerprint);
    }
  }

  /** A unit report in the making. */
  public static final class ReportDraft {
    private final Map<ReportItem, Long> counts = new EnumMap<>(ReportItem.class);
    private Heading heading;
    private Optional<String> standard = Optional.empty();
    private Optional<BigDecimal> rate = Optional.empty();

    private ReportDraft(Heading heading) {
      this.heading = heading;
      for (ReportItem item : ReportItem.values()) {
        if (item.required()) {
          counts.put(item, 0L);
        }
      }
      counts.put(ReportItem.TOTAL_HOUSEHOLDS, 1000L);
    }

    public ReportDraft with(ReportItem item, long count) {
      counts.put(item, count);
      return this;
    }

    /** Poor at the end, and as many at the beginning. */
    public ReportDraft poor(long count) {
      return with(ReportItem.POOR_OPENING, count).with(ReportItem.POOR_CLOSING, count);
    }

    public ReportDraft without(ReportItem item) {
      counts.remove(item);
      return this;
    }

    public ReportDraft standard(String id) {
      standard = Optional.of(id);
      return this;
    }

    public ReportDraft rate(String percent) {
      rate = Optional.of(new BigDecimal(percent));
      return this;
    }

    public ReportDraft sent(Origin origin, int revision) {
      heading =
          new Heading(
              origin, heading.unitCode(), heading.period(), Optional.<LocalDate>empty(), revision);
      return this;
    }

    public UnitReport done() {
      return new UnitReport(heading, standard, new ReportCounts(counts), rate);
    }
  }
}
