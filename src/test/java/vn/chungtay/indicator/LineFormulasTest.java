package vn.chungtay.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static vn.chungtay.indicator.EvidenceDraft.told;
import static vn.chungtay.indicator.EvidenceDraft.toldWhole;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.province;

import org.junit.jupiter.api.Test;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;

/**
 * Worked examples: Haughton and Khandker, Handbook on Poverty and Inequality, World Bank 2009 (ISBN
 * 978-0-8213-7613-3), chapter 4: "country C" with a poverty line of 125 has the expenditures 100,
 * 110, 150 and 160, a poverty gap index of 0.08 (page 70) and a squared poverty gap index of 0.0136
 * (page 72). What is not in the book follows from its formulas.
 */
class LineFormulasTest {
  private static Campaign campaign(String line, String... more) {
    String[] lines = new String[more.length + 2];
    lines[0] = "standards: [BOOK]";
    lines[1] = "also: [VN-2016-2020]";
    System.arraycopy(more, 0, lines, 2, more.length);
    return Campaigns.read(
        Campaigns.standards(
            "- id: BOOK",
            "  from: 2015-01-01",
            "  to: 2018-12-31",
            "  basis: chapter 4",
            "  line: " + line,
            "  rule: income",
            "  rural: {poor: 125}",
            "  urban: {poor: 250}"),
        lines);
  }

  private static EvidenceDraft draft(Campaign campaign) {
    return new EvidenceDraft(
        campaign, province("P"), commune("C", "P"), commune("U", "P").area(Area.URBAN));
  }

  /** Single persons with these incomes in a rural place of as many persons. */
  private static EvidenceDraft persons(Campaign campaign, long... incomes) {
    EvidenceDraft draft = draft(campaign);
    for (int i = 0; i < incomes.length; i++) {
      draft.add(
          Records.household("H" + i, "C", "2018")
              .members(1)
              .income(incomes[i])
              .status(Status.NON_POOR));
    }
    return draft
        .add(Records.report("C", "2018").with(ReportItem.TOTAL_PERSONS, incomes.length))
        .add(Records.report("U", "2018").with(ReportItem.TOTAL_PERSONS, 0));
  }

  private static String of(EvidenceDraft draft, Indicator indicator) {
    return EvidenceDraft.told(draft.figure(indicator, "2018", "P"));
  }

  @Test
  void countryCOfTheHandbook() {
    EvidenceDraft countryC = persons(campaign("strict"), 100, 110, 150, 160);

    assertThat(of(countryC, Indicator.HEADCOUNT_RATIO)).isEqualTo("50");
    assertThat(of(countryC, Indicator.POVERTY_GAP_INDEX)).isEqualTo("8");
    assertThat(of(countryC, Indicator.POVERTY_SEVERITY_INDEX)).isEqualTo("1.36");
    assertThat(of(countryC, Indicator.INCOME_GAP_RATIO)).isEqualTo("16");
    assertThat(of(countryC, Indicator.TRANSFER_TO_CLOSE_GAP)).isEqualTo("40");
    assertThat(Double.parseDouble(of(countryC, Indicator.WATTS_INDEX)))
        .isCloseTo(25 * (Math.log(1.25) + Math.log(125 / 110.0)), offset(1e-12));
  }

  @Test
  void ofEqualGapsTheMoreUnequalAreMoreSevere() {
    EvidenceDraft equal = persons(campaign("strict"), 100, 100, 150, 150);
    EvidenceDraft unequal = persons(campaign("strict"), 80, 120, 150, 150);

    assertThat(of(equal, Indicator.POVERTY_GAP_INDEX)).isEqualTo("10");
    assertThat(of(unequal, Indicator.POVERTY_GAP_INDEX)).isEqualTo("10");
    assertThat(of(equal, Indicator.POVERTY_SEVERITY_INDEX)).isEqualTo("2");
    assertThat(of(unequal, Indicator.POVERTY_SEVERITY_INDEX)).isEqualTo("3.28");
  }

  @Test
  void anIncomeOnTheLineCountsOnlyWhereTheStandardSaysSo() {
    assertThat(of(persons(campaign("strict"), 125, 150), Indicator.HEADCOUNT_RATIO)).isEqualTo("0");
    assertThat(of(persons(campaign("inclusive"), 125, 150), Indicator.HEADCOUNT_RATIO))
        .isEqualTo("50");
    assertThat(of(persons(campaign("inclusive"), 125, 150), Indicator.POVERTY_GAP_INDEX))
        .isEqualTo("0");
    assertThat(of(persons(campaign("strict"), 125, 150), Indicator.INCOME_GAP_RATIO))
        .isEqualTo("undefined_at_zero");
  }

  @Test
  void whoHasNothingMakesOnlyTheWattsIndexUndefined() {
    EvidenceDraft draft = persons(campaign("strict"), 0, 125);

    assertThat(of(draft, Indicator.WATTS_INDEX)).isEqualTo("undefined_at_zero");
    assertThat(of(draft, Indicator.POVERTY_GAP_INDEX)).isEqualTo("50");
  }

  @Test
  void personsAndWeightsCountAndEachAreaHasItsLine() {
    EvidenceDraft draft =
        draft(campaign("inclusive"))
            .add(Records.household("H1", "C", "2018").members(3).income(100))
            .add(Records.household("H2", "U", "2018").members(2).weight(1_500_000_000L).income(200))
            .add(Records.report("C", "2018").with(ReportItem.TOTAL_PERSONS, 10))
            .add(Records.report("U", "2018").with(ReportItem.TOTAL_PERSONS, 20));

    assertThat(of(draft, Indicator.HEADCOUNT_RATIO)).isEqualTo("20");
    assertThat(of(draft, Indicator.POVERTY_GAP_INDEX)).isEqualTo("4");
    assertThat(of(draft, Indicator.TRANSFER_TO_CLOSE_GAP)).isEqualTo("225");
    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2018", "P", Group.URBAN)))
        .isEqualTo("15");
    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2018", "P", Group.RURAL)))
        .isEqualTo("30");
  }

  @Test
  void aSubPopulationHasNoDenominatorInUnitReports() {
    EvidenceDraft draft =
        draft(campaign("inclusive"))
            .add(Records.household("H1", "C", "2018").income(100).type(PoorType.A))
            .add(Records.report("C", "2018").with(ReportItem.TOTAL_PERSONS, 10));

    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2018", "C", Group.TYPE_A)))
        .isEqualTo("no_denominator");
    assertThat(told(draft.figure(Indicator.INCOME_GAP_RATIO, "2018", "C", Group.TYPE_A)))
        .isEqualTo("20");
  }

  @Test
  void aCensusIsItsOwnDenominator() {
    Campaign census = campaign("inclusive", "register: census");
    EvidenceDraft draft =
        draft(census)
            .add(Records.household("H1", "C", "2018").members(1).income(100).ethnicity("32"))
            .add(
                Records.household("H2", "C", "2018")
                    .members(3)
                    .income(900)
                    .status(Status.NON_POOR));

    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2018", "C", Group.ALL)))
        .isEqualTo("25");
    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2018", "C", Group.MINORITY)))
        .isEqualTo("100");
  }

  @Test
  void onlyHouseholdsThatTheDenominatorCoversAreCounted() {
    EvidenceDraft draft =
        draft(campaign("inclusive"))
            .add(Records.household("H1", "C", "2018").members(1).income(100))
            .add(Records.household("H2", "U", "2018").members(1).income(100))
            .add(Records.report("C", "2018").with(ReportItem.TOTAL_PERSONS, 10));

    assertThat(toldWhole(draft.figure(Indicator.HEADCOUNT_RATIO, "2018", "P")))
        .isEqualTo("10 register 0.5");
    assertThat(toldWhole(draft.figure(Indicator.TRANSFER_TO_CLOSE_GAP, "2018", "P")))
        .isEqualTo("175 register 1");
    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2018", "U")))
        .isEqualTo("no_denominator");
  }

  @Test
  void withoutAStandardOrAnAreaThereIsNoLine() {
    EvidenceDraft draft =
        draft(campaign("inclusive"))
            .add(Records.household("H1", "C", "2019").income(100))
            .add(Records.report("C", "2019").with(ReportItem.TOTAL_PERSONS, 10))
            .add(Records.household("H1", "P", "2018").income(100))
            .add(Records.report("P", "2018").with(ReportItem.TOTAL_PERSONS, 10));

    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2019", "C"))).isEqualTo("no_standard");
    assertThat(told(draft.figure(Indicator.INCOME_GAP_RATIO, "2019", "C")))
        .isEqualTo("no_standard");
    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2018", "P"))).isEqualTo("no_standard");
    assertThat(told(draft.figure(Indicator.INCOME_GAP_RATIO, "2018", "P")))
        .isEqualTo("no_standard");
    assertThat(told(draft.figure(Indicator.HEADCOUNT_RATIO, "2017", "C"))).isEqualTo("no_data");
  }

  @Test
  void theStandardBesideCountsByItsOwnLine() {
    EvidenceDraft draft =
        draft(campaign("inclusive"))
            .add(Records.household("H1", "C", "2018").members(1).income(630_000))
            .add(Records.report("C", "2018").with(ReportItem.TOTAL_PERSONS, 10));

    assertThat(told(draft.figure("poverty_gap_index@VN-2016-2020", "2018", "C", Group.ALL)))
        .isEqualTo("1");
    assertThat(told(draft.figure("poverty_gap_index", "2018", "C", Group.ALL))).isEqualTo("0");
    assertThat(draft.figure("poverty_gap_index@VN-2016-2020", "2018", "C", Group.ALL).standard())
        .contains("VN-2016-2020");
  }
}
