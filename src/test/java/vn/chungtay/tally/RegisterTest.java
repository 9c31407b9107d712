package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Records;

class RegisterTest {
  private static Register register(Household... households) {
    Register register = new Register(Campaigns.builtIn());
    Arrays.stream(households).forEach(register::add);
    return register;
  }

  private static Household household(String id, String unit, String period) {
    return Records.household(id, unit, period).done();
  }

  private static List<List<Integer>> households(Register register) {
    List<List<Integer>> households = new ArrayList<>();
    register.eachHousehold(rows -> households.add(Arrays.stream(rows).boxed().toList()));
    return households;
  }

  private static List<Integer> included(Register register) {
    List<Integer> rows = new ArrayList<>();
    register.eachIncluded(rows::add);
    return rows;
  }

  @Test
  void findsTheSameHouseholdAgainInOtherPeriodsAndPlaces() {
    Register register =
        register(
            household("H1", "C1", "2015"),
            household("H2", "C1", "2015"),
            household("H1", "C2", "2018"),
            household("H1", "C1", "2016"));

    assertThat(households(register)).containsExactly(List.of(0, 3, 2), List.of(1));
    assertThat(register.household(0)).isEqualTo(register.household(2));
    assertThat(register.household(1)).isNotEqualTo(register.household(0));
    assertThat(register.unitCodes()).containsExactly("C1", "C2");
    assertThat(register.unitNumber(2)).isEqualTo(1);
  }

  @Test
  void idsMayBeUniqueOnlyWithinACommune() {
    Register register = new Register(Campaigns.of("household_ids: commune"));
    register.add(household("H1", "C1", "2015"));
    register.add(household("H1", "C2", "2018"));
    register.add(household("H1", "C1", "2018"));

    assertThat(households(register)).containsExactly(List.of(0, 2), List.of(1));
  }

  private static List<Object> row(Register register, int row) {
    return List.of(
        register.household(row),
        register.heading(row),
        register.unitNumber(row),
        register.hamlet(row),
        register.members(row),
        register.income(row),
        register.weight(row),
        register.fingerprint(row),
        register.status(row),
        register.area(row),
        register.headGender(row),
        register.deprivations(row),
        register.ethnicity(row));
  }

  @ParameterizedTest
  @ValueSource(strings = {"household_ids: province", "household_ids: commune"})
  void householdsInColumnsAreAddedAsOneByOne(String ids) {
    String text = "H1H2H22H3";
    AlikeHouseholds all =
        new AlikeHouseholds("a.csv", text.getBytes(StandardCharsets.US_ASCII), 100);
    String[] units = {"C1", "C2", "C1"};
    String[] periods = {"2015", "2015", "2018"};
    for (int i = 0; i < 3; i++) {
      all.addModel(
          Records.household("?", units[i], periods[i])
              .at(Records.origin("a.csv", 2))
              .ethnicity(i == 1 ? "02" : "01")
              .weight(i == 2 ? 7 : Household.WEIGHT_ONE)
              .done());
    }
    int[] starts = {0, 2, 4, 7};
    int[] ends = {2, 4, 7, 9};
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      int id = random.nextInt(4);
      all.putId(starts[id], ends[id], text.substring(starts[id], ends[id]).hashCode());
      all.putMembers(random.nextInt(50) + 1);
      all.putIncome(random.nextInt(1_000_000_000));
      all.putDeprivations(random.nextInt(4) | 1, 1);
      all.add(random.nextInt(3), i + 2 + i / 40, i + 1, random.nextLong());
    }
    Register columns = new Register(Campaigns.of(ids));
    columns.add(all, 0, 30);
    columns.add(Records.household("H1", "C1", "2016").done());
    columns.add(all, 30, 100);
    Register records = new Register(Campaigns.of(ids));
    for (int i = 0; i < 100; i++) {
      if (i == 30) {
        records.add(Records.household("H1", "C1", "2016").done());
      }
      records.add(all.household(i));
    }

    assertThat(columns.size()).isEqualTo(101);
    for (int i = 0; i < 101; i++) {
      assertThat(row(columns, i)).isEqualTo(row(records, i));
    }
    assertThat(households(columns)).isEqualTo(households(records));
  }

  @Test
  void mergedRowsFindTheirHouseholdsInTheOtherPart() {
    Register register = register(household("H1", "C1", "2015"), household("H2", "C1", "2015"));
    Register other = register(household("H3", "C2", "2018"), household("H1", "C2", "2018"));
    other.exclude(1);
    register.merge(other);

    assertThat(households(register)).containsExactly(List.of(0), List.of(1), List.of(2));
    assertThat(included(register)).containsExactly(0, 1, 2);
    assertThat(register.unitCode(3)).isEqualTo("C2");
    assertThat(register.period(3).code()).isEqualTo("2018");
  }

  @Test
  void ethnicitiesKeepTheirMeaningWhenPartsNumberThemDifferently() {
    Register register = register(Records.household("H1", "C1", "2018").ethnicity("01").done());
    register.merge(
        register(
            Records.household("H2", "C1", "2018").ethnicity("32").done(),
            Records.household("H3", "C1", "2018").ethnicity("01").done()));

    assertThat(List.of(register.ethnicity(0), register.ethnicity(1), register.ethnicity(2)))
        .containsExactly("01", "32", "01");
  }

  @Test
  void forgetsTheRowsOfAFileThatBroke() {
    Register register =
        register(
            household("H1", "C1", "2015"),
            Records.household("H2", "C1", "2015").weight(5).fingerprint(9).done(),
            household("H1", "C1", "2016"));
    register.exclude(0);
    register.exclude(1);
    register.truncate(1);

    assertThat(register.size()).isEqualTo(1);
    assertThat(register.included(0)).isFalse();
    assertThat(households(register)).isEmpty();

    register.add(household("H3", "C2", "2018"));
    assertThat(register.included(1)).isTrue();
    assertThat(register.weight(1)).isEqualTo(Household.WEIGHT_ONE);
    assertThat(register.fingerprint(1)).isEqualTo(1);
    assertThat(register.unitCode(1)).isEqualTo("C2");
    assertThat(included(register)).containsExactly(1);
  }

  @Test
  void truncatingAtTheEndChangesNothing() {
    Register register = register(household("H1", "C1", "2015"));
    register.exclude(0);
    register.truncate(1);

    assertThat(register.included(0)).isFalse();
    register.truncate(0);
    assertThat(register.size()).isZero();
    assertThat(households(register)).isEmpty();
  }

  @Test
  void holdsThePeriodsOfItsCampaignOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(household("H1", "C1", "2014")))
        .withMessageContaining("period of the campaign");
  }

  @Test
  void keepsTheGreatestValues() {
    Household greatest =
        Records.household("H1", "C1", "2020")
            .income(Household.MOST_INCOME)
            .members(Household.MOST_MEMBERS)
            .weight(1_000_000 * Household.WEIGHT_ONE)
            .fingerprint(Long.MIN_VALUE)
            .done();
    Register register = register(greatest);

    assertThat(register.income(0)).isEqualTo(1_000_000_000L);
    assertThat(register.members(0)).isEqualTo(50);
    assertThat(register.weight(0)).isEqualTo(1_000_000_000_000_000L);
    assertThat(register.fingerprint(0)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void deprivationsAreKeptWithWhatIsNotKnownOfThem() {
    Deprivations all = new Deprivations(0b11_1111_1111, 0b11_1111_1111);
    Deprivations some = new Deprivations(0b10_0000_0001, 0b10_0000_0000);
    Deprivations none = new Deprivations(0b11_1111_1111, 0);
    Register register =
        register(
            household("H1", "C1", "2015"),
            Records.household("H2", "C1", "2015").deprived(all).done());
    register.merge(
        register(
            Records.household("H3", "C1", "2015").deprived(some).done(),
            Records.household("H4", "C1", "2015").deprived(none).done(),
            household("H5", "C1", "2015")));

    assertThat(IntStream.range(0, 5).mapToObj(register::deprivations))
        .containsExactly(Deprivations.UNKNOWN, all, some, none, Deprivations.UNKNOWN);
  }

  @Test
  void aRowThatTakesTheNumberOfAForgottenOneHasItsOwnDeprivations() {
    Register register =
        register(Records.household("H1", "C1", "2015").deprived(new Deprivations(3, 3)).done());
    register.truncate(0);
    register.add(household("H2", "C1", "2015"));

    assertThat(register.deprivations(0)).isEqualTo(Deprivations.UNKNOWN);
  }

  @Test
  void keepsTheSameOfHouseholdsInColumnsAsOfThoseOneByOne() {
    AlikeHouseholds columns =
        new AlikeHouseholds("gui.csv", "H1,H2".getBytes(StandardCharsets.US_ASCII), 2);
    Household elsewhere =
        Records.household("", "C1", "2018").at(Records.origin("trước.csv", 5)).done();
    int model = columns.addModel(elsewhere);
    for (int i = 0; i < 2; i++) {
      columns.putId(3 * i, 3 * i + 2, ("H" + (i + 1)).hashCode());
      columns.putMembers(3 + i);
      columns.putIncome(900_000 + i);
      columns.putDeprivations(0b1110000011, 0b0010000001 + i);
      columns.add(model, 5 + i, 4 + i, 77 + i);
    }
    Register together = new Register(Campaigns.builtIn());
    together.add(columns, 0, columns.size());
    Register oneByOne = register(columns.household(0), columns.household(1));

    for (int row = 0; row < 2; row++) {
      assertThat(told(together, row)).isEqualTo(told(oneByOne, row));
      assertThat(together.deprivations(row)).isEqualTo(columns.deprivations(row));
    }
  }

  private static List<Object> told(Register register, int row) {
    return List.of(
        register.household(row),
        register.heading(row),
        register.members(row),
        register.income(row),
        register.status(row),
        register.ethnicity(row),
        register.weight(row),
        register.deprivations(row));
  }
}
