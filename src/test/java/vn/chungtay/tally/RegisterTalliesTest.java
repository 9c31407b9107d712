package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.district;
import static vn.chungtay.reference.Units.province;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.reference.Units;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.Status;

class RegisterTalliesTest {
  private static final Campaign CAMPAIGN = Campaigns.builtIn();
  private static final UnitTree TREE =
      Units.tree(
          province("P"),
          district("D", "P"),
          commune("C1", "D").remote(true),
          commune("C2", "D").area(Area.URBAN).remote(false),
          commune("C3", "P"));

  private static RegisterTallies tallies(Register register) {
    return RegisterTallies.of(register, CAMPAIGN, TREE);
  }

  private static Register register(Records.HouseholdDraft... drafts) {
    Register register = new Register(CAMPAIGN);
    Arrays.stream(drafts).map(Records.HouseholdDraft::done).forEach(register::add);
    return register;
  }

  private static Records.HouseholdDraft household(String id, String unit, String period) {
    return Records.household(id, unit, period);
  }

  private static Optional<RegisterTally> at(
      RegisterTallies tallies, String unit, String period, Group group) {
    return tallies.households().find(unit, Records.period(period), group);
  }

  private static Optional<CohortTally> cohort(
      RegisterTallies tallies, String unit, String period, Group group) {
    return tallies.cohort().find(unit, Records.period(period), group);
  }

  private static BigInteger billionths(long whole) {
    return BigInteger.valueOf(whole).multiply(BigInteger.valueOf(Household.WEIGHT_ONE));
  }

  @Test
  void eachUnitHoldsItsOwnAndAllBelow() {
    RegisterTallies tallies =
        tallies(
            register(
                household("H1", "C1", "2018").members(3),
                household("H2", "C2", "2018").members(5).status(Status.NEAR_POOR),
                household("H3", "C3", "2018").members(2),
                household("H4", "D", "2018").members(1)));

    assertThat(at(tallies, "C1", "2018", Group.ALL).map(RegisterTally::records)).contains(1L);
    assertThat(at(tallies, "D", "2018", Group.ALL).map(RegisterTally::records)).contains(3L);
    assertThat(at(tallies, "P", "2018", Group.ALL).map(RegisterTally::records)).contains(4L);
    assertThat(at(tallies, "P", "2018", Group.ALL).map(RegisterTally::persons))
        .contains(billionths(11));
    assertThat(at(tallies, "P", "2018", Group.ALL).map(RegisterTally::poorPersons))
        .contains(billionths(6));
    assertThat(at(tallies, "P", "2017", Group.ALL)).isEmpty();
  }

  @Test
  void aHouseholdIsWhereItsUnitIsUnlessItSaysOtherwise() {
    RegisterTallies tallies =
        tallies(
            register(
                household("H1", "C1", "2018"),
                household("H2", "C1", "2018").area(Area.URBAN).remote(false),
                household("H3", "C3", "2018").remote(true)));

    assertThat(at(tallies, "P", "2018", Group.RURAL).map(RegisterTally::records)).contains(2L);
    assertThat(at(tallies, "P", "2018", Group.URBAN).map(RegisterTally::records)).contains(1L);
    assertThat(at(tallies, "C1", "2018", Group.REMOTE).map(RegisterTally::records)).contains(1L);
    assertThat(at(tallies, "P", "2018", Group.REMOTE).map(RegisterTally::records)).contains(2L);
    assertThat(at(tallies, "P", "2018", Group.ALL).map(RegisterTally::unknownRemote)).contains(0L);
  }

  @Test
  void whoseRemotenessIsNotKnownIsNeitherRemoteNorOfPriority() {
    RegisterTallies tallies =
        tallies(
            register(
                household("H1", "C3", "2018").ethnicity("32"),
                household("H2", "C2", "2018").ethnicity("32"),
                household("H3", "C2", "2018")));

    assertThat(at(tallies, "C3", "2018", Group.MINORITY)).isPresent();
    assertThat(at(tallies, "C3", "2018", Group.REMOTE)).isEmpty();
    assertThat(at(tallies, "C3", "2018", Group.PRIORITY)).isEmpty();
    assertThat(at(tallies, "C2", "2018", Group.PRIORITY).map(RegisterTally::records)).contains(1L);
    assertThat(at(tallies, "P", "2018", Group.ALL).map(RegisterTally::unknownRemote)).contains(1L);
  }

  @Test
  void aHouseholdBelongsToEveryGroupThatFits() {
    RegisterTallies tallies =
        tallies(
            register(
                household("H1", "C1", "2018").ethnicity("32").type(PoorType.A).head(Gender.FEMALE),
                household("H2", "C2", "2018").type(PoorType.B).head(Gender.MALE)));

    assertThat(tallies.households().groups("C1", Records.period("2018")))
        .containsOnlyKeys(
            Group.ALL,
            Group.RURAL,
            Group.REMOTE,
            Group.MINORITY,
            Group.PRIORITY,
            Group.TYPE_A,
            Group.FEMALE_HEADED);
    assertThat(tallies.households().groups("C2", Records.period("2018")))
        .containsOnlyKeys(Group.ALL, Group.URBAN, Group.TYPE_B);
  }

  @Test
  void weightsApplyToHouseholdsPersonsAndIncomes() {
    RegisterTallies tallies =
        tallies(
            register(
                household("H1", "C1", "2018").weight(2_500_000_000L).members(4).income(800_000)));
    RegisterTally tally = at(tallies, "P", "2018", Group.ALL).orElseThrow();

    assertThat(tally.households(Status.POOR)).isEqualTo(2_500_000_000L);
    assertThat(tally.households(Status.NON_POOR)).isZero();
    assertThat(tally.poorPersons()).isEqualTo(billionths(10));
    assertThat(tally.poorIncome()).isEqualTo(billionths(8_000_000));
    assertThat(tally.records()).isEqualTo(1);
    assertThat(tally.poorRecords()).isEqualTo(1);
  }

  @Test
  void excludedRowsTakeNoPart() {
    Register register = register(household("H1", "C1", "2015"), household("H2", "C1", "2015"));
    register.exclude(1);
    RegisterTallies tallies = tallies(register);

    assertThat(at(tallies, "C1", "2015", Group.ALL).map(RegisterTally::records)).contains(1L);
    assertThat(cohort(tallies, "C1", "2018", Group.ALL).map(CohortTally::records)).contains(1L);
  }

  @Test
  void distancesAreCountedFromTheLineOfTheArea() {
    RegisterTallies tallies =
        tallies(
            register(
                household("H1", "C1", "2018").members(2).income(900_000),
                household("H2", "C2", "2018").members(1).income(1_000_000),
                household("H3", "C2", "2018").members(1).income(1_200_000),
                household("H4", "C2", "2018").members(1).income(1_200_001),
                household("H5", "C1", "2018").members(1).income(0)));
    LineTally line =
        at(tallies, "P", "2018", Group.ALL).flatMap(t -> t.line("DN-2015-2018")).orElseThrow();

    assertThat(line.households()).isEqualTo(4);
    assertThat(line.zeroIncomes()).isEqualTo(1);
    assertThat(line.withoutLine()).isZero();
    assertThat(line.persons()).isEqualTo(billionths(5));
    assertThat(line.gap(Area.RURAL)).isEqualTo(billionths(1_200_000));
    assertThat(line.gap(Area.URBAN)).isEqualTo(billionths(200_000));
    assertThat(line.squaredGap(Area.URBAN)).isEqualTo(billionths(40_000_000_000L));
    assertThat(line.watts().doubleValue() / 1e24)
        .isEqualTo(2 * Math.log(10 / 9.0) + Math.log(1.2), offset(1e-12));
    assertThat(at(tallies, "P", "2018", Group.ALL).flatMap(t -> t.line("VN-2016-2020")))
        .map(LineTally::households)
        .contains(1L);
    assertThat(at(tallies, "P", "2018", Group.ALL).flatMap(t -> t.line("DN-2019-2020"))).isEmpty();
  }

  @Test
  void withoutAnAreaThereIsNoLine() {
    RegisterTallies tallies = tallies(register(household("H1", "D", "2018")));
    LineTally line =
        at(tallies, "D", "2018", Group.ALL).flatMap(t -> t.line("DN-2015-2018")).orElseThrow();

    assertThat(line.withoutLine()).isEqualTo(1);
    assertThat(line.households()).isZero();
  }

  @Test
  void theCohortStaysWhereItWasPoorAtTheBaseline() {
    RegisterTallies tallies =
        tallies(
            register(
                household("H1", "C1", "2015").members(4).income(500_000).weight(2_000_000_000L),
                household("H1", "C2", "2018")
                    .members(5)
                    .income(1_500_000)
                    .status(Status.NON_POOR)
                    .weight(7),
                household("H2", "C1", "2015"),
                household("H3", "C1", "2015").status(Status.NEAR_POOR),
                household("H3", "C1", "2018"),
                household("H4", "C1", "2018")));
    CohortTally tally = cohort(tallies, "C1", "2018", Group.REMOTE).orElseThrow();

    assertThat(tally.records()).isEqualTo(2);
    assertThat(tally.matchedRecords()).isEqualTo(1);
    assertThat(tally.all()).isEqualTo(billionths(3));
    assertThat(tally.matched()).isEqualTo(billionths(2));
    assertThat(tally.escaped()).isEqualTo(billionths(2));
    assertThat(tally.ofMatched().personsNow()).isEqualTo(billionths(10));
    assertThat(tally.ofMatched().incomeNow()).isEqualTo(billionths(15_000_000));
    assertThat(tally.ofMatched().personsThen()).isEqualTo(billionths(8));
    assertThat(tally.ofMatched().incomeThen()).isEqualTo(billionths(4_000_000));
    assertThat(cohort(tallies, "C2", "2018", Group.ALL)).isEmpty();
    assertThat(cohort(tallies, "P", "2018", Group.ALL).map(CohortTally::records)).contains(2L);
    assertThat(cohort(tallies, "P", "2016", Group.ALL).map(CohortTally::matchedRecords))
        .contains(0L);
    assertThat(cohort(tallies, "P", "2015", Group.ALL).map(CohortTally::matchedRecords))
        .contains(2L);
  }

  @Test
  void severalTalliesMakeOneAndNoneMakesNone() {
    RegisterTally one = new RegisterTally();
    CohortTally cohort = new CohortTally();

    assertThat(RegisterTally.together(List.of())).isEmpty();
    assertThat(RegisterTally.together(List.of(one))).containsSame(one);
    assertThat(RegisterTally.together(List.of(one, one))).isPresent().get().isNotSameAs(one);
    assertThat(CohortTally.together(List.of())).isEmpty();
    assertThat(CohortTally.together(List.of(cohort))).containsSame(cohort);
    assertThat(CohortTally.together(List.of(cohort, cohort))).isPresent().get().isNotSameAs(cohort);
  }
}
