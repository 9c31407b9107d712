package vn.chungtay.bench;

import vn.chungtay.submission.Status;

/** Writes the unit reports of a commune: what its accepted household rows add up to. */
final class ReportRows {
  private static final String HEADER =
      "unit_code,period,total_households,total_persons,minority_households,"
          + "poor_opening,poor_escaped,poor_other_decrease,poor_relapsed,poor_new,poor_closing,"
          + "near_poor_opening,near_poor_escaped,near_poor_new,near_poor_closing,"
          + "poor_persons,poor_minority,poor_female_headed,poor_income_per_capita,"
          + "poor_rate_percent\n";
  private static final int HOUSEHOLDS_FOR_ONE_LISTED = 6;
  private static final int PERSONS_FOR_ONE_LISTED = 24;
  private static final int MINORITY_FOR_ONE_LISTED = 4;
  private static final int ESCAPED_IN_THE_FIRST_YEAR = 8;

  /** What is counted of one year. */
  private static final class Count {
    private long escaped;
    private long left;
    private long relapsed;
    private long fresh;
    private long poor;
    private long nearPoorEscaped;
    private long nearPoorNew;
    private long nearPoor;
    private long persons;
    private long income;
    private long minority;
    private long poorMinority;
    private long femaleHeaded;
  }

  private final Flaws flaws;
  private final HouseholdYear household = new HouseholdYear();

  ReportRows(Flaws flaws) {
    this.flaws = flaws;
  }

  void header(Bytes out) {
    out.text(HEADER);
  }

  void write(Commune commune, Bytes out) {
    Count[] counts = new Count[Years.COUNT];
    for (int year = 0; year < Years.COUNT; year++) {
      counts[year] = new Count();
    }
    for (int place = 0; place < commune.rows(0); place++) {
      follow(commune, place, counts);
    }
    for (int year = 0; year < Years.COUNT; year++) {
      write(commune, counts, year, out);
    }
  }

  private void follow(Commune commune, int place, Count[] counts) {
    int numberBefore = 0;
    boolean poorBefore = false;
    boolean nearPoorBefore = false;
    boolean everPoor = false;
    for (int year = 0; year < Years.COUNT; year++) {
      household.at(commune, place, year);
      boolean listed = place < commune.rows(year) && flaws.accepted(commune, place, year);
      boolean same = household.number == numberBefore;
      boolean poor = listed && household.status == Status.POOR;
      boolean nearPoor = listed && household.status == Status.NEAR_POOR;
      Count count = counts[year];
      if (poorBefore && !(poor && same)) {
        count.left += same ? 0 : 1;
        count.escaped += same ? 1 : 0;
      }
      everPoor &= same;
      if (poor && !(poorBefore && same)) {
        count.relapsed += everPoor ? 1 : 0;
        count.fresh += everPoor ? 0 : 1;
      }
      count.nearPoorEscaped += nearPoorBefore && !nearPoor ? 1 : 0;
      count.nearPoorNew += nearPoor && !nearPoorBefore ? 1 : 0;
      add(count, listed, poor, nearPoor);
      numberBefore = household.number;
      poorBefore = poor;
      nearPoorBefore = nearPoor;
      everPoor |= poor;
    }
  }

  private void add(Count count, boolean listed, boolean poor, boolean nearPoor) {
    boolean minority = household.ethnicity > 0;
    count.minority += listed && minority ? 1 : 0;
    count.nearPoor += nearPoor ? 1 : 0;
    if (poor) {
      count.poor++;
      count.persons += household.members;
      count.income += (long) household.members * household.income;
      count.poorMinority += minority ? 1 : 0;
      count.femaleHeaded += household.femaleHead ? 1 : 0;
    }
  }

  private static void write(Commune commune, Count[] counts, int year, Bytes out) {
    Count count = counts[year];
    boolean first = year == 0;
    long escaped = first ? count.poor / ESCAPED_IN_THE_FIRST_YEAR : count.escaped;
    long nearPoorEscaped =
        first ? count.nearPoor / ESCAPED_IN_THE_FIRST_YEAR : count.nearPoorEscaped;
    long households = 1 + (long) commune.rows(0) * HOUSEHOLDS_FOR_ONE_LISTED;
    out.number(commune.number(), 5);
    cell(out, Years.calendar(year));
    cell(out, households);
    cell(out, 4 + (long) commune.rows(0) * PERSONS_FOR_ONE_LISTED);
    cell(out, count.minority * MINORITY_FOR_ONE_LISTED);
    cell(out, first ? count.poor + escaped : counts[year - 1].poor);
    cell(out, escaped);
    cell(out, count.left);
    cell(out, count.relapsed);
    cell(out, first ? 0 : count.fresh);
    cell(out, count.poor);
    cell(out, first ? count.nearPoor + nearPoorEscaped : counts[year - 1].nearPoor);
    cell(out, nearPoorEscaped);
    cell(out, first ? 0 : count.nearPoorNew);
    cell(out, count.nearPoor);
    cell(out, count.persons);
    cell(out, count.poorMinority);
    cell(out, count.femaleHeaded);
    out.sign(',');
    if (count.persons > 0) {
      out.number(count.income / count.persons);
    }
    long hundredths = (count.poor * 20_000 + households) / (2 * households);
    cell(out, hundredths / 100);
    out.sign('.');
    out.number(hundredths % 100, 2);
    out.sign('\n');
  }

  private static void cell(Bytes out, long number) {
    out.sign(',');
    out.number(number);
  }
}
