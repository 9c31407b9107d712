package vn.chungtay.bench;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Status;

/** Writes the household rows of a commune and year, some of them faulty, and counts the faults. */
final class RegisterRows {
  private static final String HEADER =
      "household_id,unit_code,period,hamlet,ethnicity,head_gender,members,income_per_capita,status,"
          + "deprived_health_care,deprived_health_insurance,deprived_adult_education,"
          + "deprived_school_attendance,deprived_housing_quality,deprived_housing_area,"
          + "deprived_water,deprived_sanitation,deprived_telecom,deprived_information_assets\n";
  private static final byte[][] ETHNICITIES = {
    utf8("Kinh"), utf8("Tày"), utf8("Thái"), utf8("Hoa"), utf8("Khơ-me"),
    utf8("Mường"), utf8("Nùng"), utf8("HMông"), utf8("Dao"), utf8("Chơ-ro")
  };
  private static final byte[] HAMLET = utf8(",Ấp ");
  private static final int HAMLETS = 6;
  private static final byte[] MALE = ascii(",male,");
  private static final byte[] FEMALE = ascii(",female,");
  private static final byte[] WORDS = ascii("4 persons");
  private static final byte[] TOO_LARGE = ascii("9000000000");
  private static final byte[] MISSPELT = ascii("near_por");
  private static final byte[] NOBODY = ascii("99999");
  private static final int TOO_MANY = 77;
  private static final int LATER = 2031;
  private static final int LESS = 500;

  private final Flaws flaws;
  private final HouseholdYear household = new HouseholdYear();
  private final Map<Status, byte[]> words = new EnumMap<>(Status.class);
  private final long[] planted = new long[Flaw.values().length];

  RegisterRows(Flaws flaws) {
    this.flaws = flaws;
    for (Status status : Status.values()) {
      words.put(status, ascii(status.code()));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void header(Bytes out) {
    out.text(HEADER);
  }

  void write(Commune commune, int year, Bytes out) {
    int rows = commune.rows(year);
    for (int place = 0; place < rows; place++) {
      Flaw flaw = flaws.of(commune, place, year);
      planted[flaw.ordinal()]++;
      boolean again = flaw == Flaw.ID_OF_THE_ROW_ABOVE;
      household.at(commune, again ? place - 1 : place, year);
      write(commune, place * HAMLETS / rows + 1, year, flaw, out);
    }
  }

  private void write(Commune commune, int hamlet, int year, Flaw flaw, Bytes out) {
    out.sign('H');
    out.number(commune.number(), 5);
    out.sign('-');
    out.number(household.number, 6);
    out.sign(',');
    if (flaw == Flaw.UNKNOWN_UNIT) {
      out.bytes(NOBODY);
    } else {
      out.number(commune.number(), 5);
    }
    out.sign(',');
    out.number(flaw == Flaw.LATER_PERIOD ? LATER : Years.calendar(year), 4);
    out.bytes(HAMLET);
    out.number(hamlet);
    out.sign(',');
    if (flaw != Flaw.NO_ETHNICITY) {
      out.bytes(ETHNICITIES[household.ethnicity]);
    }
    out.bytes(household.femaleHead ? FEMALE : MALE);
    members(flaw, out);
    out.sign(',');
    income(flaw, out);
    out.sign(',');
    out.bytes(flaw == Flaw.MISSPELT_STATUS ? MISSPELT : words.get(household.status));
    deprivations(flaw == Flaw.CELL_TOO_FEW ? HouseholdYear.FLAGS - 1 : HouseholdYear.FLAGS, out);
    out.sign('\n');
  }

  private void members(Flaw flaw, Bytes out) {
    if (flaw == Flaw.WORDS_FOR_MEMBERS) {
      out.bytes(WORDS);
    } else {
      out.number(flaw == Flaw.TOO_MANY_MEMBERS ? TOO_MANY : household.members);
    }
  }

  private void income(Flaw flaw, Bytes out) {
    switch (flaw) {
      case GROUPED_INCOME -> {
        out.number(household.income / 1_000_000);
        out.sign('.');
        out.number(household.income / 1_000 % 1_000, 3);
        out.bytes(ascii(".000"));
      }
      case INCOME_BEYOND_REASON -> out.bytes(TOO_LARGE);
      case ID_OF_THE_ROW_ABOVE -> out.number(household.income - LESS);
      default -> out.number(household.income);
    }
  }

  private void deprivations(int cells, Bytes out) {
    for (int i = 0; i < cells; i++) {
      out.sign(',');
      if (household.asked) {
        out.sign((household.deprivations >> i & 1) == 1 ? '1' : '0');
      }
    }
  }

  /** How many findings the rows must lead to, by rule; two for each id that stands twice. */
  Map<Rule, Long> planted() {
    Map<Rule, Long> counts = new TreeMap<>();
    for (Flaw flaw : Flaw.values()) {
      long rows = planted[flaw.ordinal()] * (flaw == Flaw.ID_OF_THE_ROW_ABOVE ? 2 : 1);
      if (rows > 0) {
        flaw.rule().ifPresent(rule -> counts.merge(rule, rows, Long::sum));
      }
    }
    return counts;
  }
}
