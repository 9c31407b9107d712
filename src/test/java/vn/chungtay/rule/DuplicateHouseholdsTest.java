package vn.chungtay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.submission.Records;
import vn.chungtay.tally.Register;

class DuplicateHouseholdsTest {
  private static Records.HouseholdDraft household(
      String id, String period, String file, int line, long fingerprint) {
    return Records.household(id, "C1", period)
        .at(Records.origin(file, line))
        .fingerprint(fingerprint);
  }

  private static Register register(Records.HouseholdDraft... drafts) {
    Register register = new Register(Campaigns.builtIn());
    Arrays.stream(drafts).forEach(draft -> register.add(draft.done()));
    return register;
  }

  /** Row, place and finding of each row that is out. */
  private static List<String> excluded(Register register) {
    List<String> excluded = new ArrayList<>();
    DuplicateHouseholds.each(
        register,
        (row, finding) ->
            excluded.add(
                row
                    + " "
                    + finding.origin().file()
                    + ":"
                    + finding.origin().line()
                    + " "
                    + finding.unitCode()
                    + " "
                    + finding.period()
                    + " "
                    + Judged.line(finding)));
    return excluded;
  }

  @Test
  void aHouseholdMayStandInEveryPeriodOnce() {
    assertThat(
            excluded(
                register(
                    household("H1", "2017", "a.csv", 2, 1),
                    household("H1", "2018", "a.csv", 3, 2),
                    household("H2", "2018", "a.csv", 4, 2))))
        .isEmpty();
    assertThat(excluded(register())).isEmpty();
  }

  @Test
  void withOtherContentAllAreOutEachPointingToAnother() {
    assertThat(
            excluded(
                register(
                    household("H1", "2018", "b.csv", 9, 1),
                    household("H1", "2018", "a.csv", 3, 2),
                    household("H1", "2017", "a.csv", 2, 1),
                    household("H1", "2018", "a.csv", 12, 1))))
        .containsExactly(
            "1 a.csv:3 C1 2018 duplicate_household household_id= [a.csv, 12]",
            "3 a.csv:12 C1 2018 duplicate_household household_id= [a.csv, 3]",
            "0 b.csv:9 C1 2018 duplicate_household household_id= [a.csv, 3]");
  }

  @Test
  void withTheSameContentTheFirstByFileAndLineCountsWhereNoDayIsKnown() {
    assertThat(
            excluded(
                register(
                    household("H1", "2018", "b.csv", 2, 5),
                    household("H1", "2018", "a.csv", 10, 5),
                    household("H1", "2018", "a.csv", 9, 5))))
        .containsExactly(
            "1 a.csv:10 C1 2018 repeated_record household_id= [a.csv, 9]",
            "0 b.csv:2 C1 2018 repeated_record household_id= [a.csv, 9]");
  }

  @Test
  void rowsThatAreOutAlreadyAreNoRivals() {
    Register register =
        register(
            household("H1", "2018", "a.csv", 2, 1),
            household("H1", "2018", "a.csv", 3, 2),
            household("H1", "2018", "a.csv", 4, 1));
    register.exclude(1);

    assertThat(excluded(register))
        .containsExactly("2 a.csv:4 C1 2018 repeated_record household_id= [a.csv, 2]");
    register.exclude(2);
    assertThat(excluded(register)).isEmpty();
  }
}
