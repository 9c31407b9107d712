package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.Status;

class HistoriesTest {
  private static final String[] PERIODS = {"2015", "2016", "2017", "2018", "2019", "2020"};

  private final Register register = new Register(Campaigns.builtIn());

  private String history(int[] rows) {
    return Arrays.stream(rows)
        .mapToObj(row -> register.period(row) + " " + register.traits(row) + register.weight(row))
        .collect(Collectors.joining("; "));
  }

  private Map<String, Integer> histories() {
    Map<String, Integer> found = new HashMap<>();
    Histories.each(
        register, (rows, households) -> found.merge(history(rows), households, Integer::sum));
    return found;
  }

  private Map<String, Integer> oneByOne() {
    Map<String, Integer> found = new HashMap<>();
    register.eachHousehold(rows -> found.merge(history(rows), 1, Integer::sum));
    return found;
  }

  private void add(int household, String period, Status status, long weight) {
    register.add(
        Records.household("H" + household, "C1", period)
            .status(status)
            .weight(weight)
            .members(1 + household % 9)
            .income(household)
            .done());
  }

  @Test
  void householdsThatDifferInMembersAndIncomeOnlyAreOfOneKind() {
    for (int household = 0; household < 5; household++) {
      add(household, "2015", Status.POOR, Household.WEIGHT_ONE);
      add(household, "2018", household < 3 ? Status.POOR : Status.NON_POOR, Household.WEIGHT_ONE);
    }
    register.exclude(0);
    Map<Integer, Integer> byLength = new TreeMap<>();
    Histories.each(
        register,
        (rows, households) -> byLength.merge(100 * rows.length + households, 1, Integer::sum));

    assertThat(byLength).isEqualTo(Map.of(101, 1, 202, 2));
  }

  @Test
  void eachHouseholdIsToldOnceHoweverManyKindsThereAre() {
    Random random = new Random(9);
    for (int household = 0; household < 90_000; household++) {
      for (String period : PERIODS) {
        if (random.nextInt(3) > 0) {
          Status status = Status.values()[random.nextInt(3)];
          add(household, period, status, 1 + random.nextInt(3));
        }
      }
    }

    assertThat(histories()).isEqualTo(oneByOne());
    assertThat(histories().size()).isBetween(40_000, 90_000);
  }
}
