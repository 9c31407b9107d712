package vn.chungtay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.reference.Units.commune;
import static vn.chungtay.reference.Units.district;
import static vn.chungtay.reference.Units.province;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.reference.Units;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.Status;

/** Households judged by a model are right exactly when nothing is told of them by themselves. */
class LikenessTest {
  private static final UnitTree TREE =
      Units.tree(
          province("75"),
          district("731", "75"),
          commune("26001", "731"),
          commune("26002", "731").area(Area.URBAN),
          commune("26003", "731").to("2016-12-31", "26001"));
  private static final String[] UNITS = {"26001", "26002", "26003", "75", "x"};
  private static final String[] PERIODS = {"2014", "2015", "2018", "2019", "2020"};

  @Test
  void aModelSaysOfAllThatAreLikeItWhatIsSaidOfEach() {
    RecordRules rules = new RecordRules(Campaigns.builtIn(), TREE);
    Random random = new Random(1);
    int right = 0;
    for (int i = 0; i < 20_000; i++) {
      Records.HouseholdDraft draft =
          Records.household("h", UNITS[random.nextInt(5)], PERIODS[random.nextInt(5)])
              .status(Status.values()[random.nextInt(3)]);
      if (random.nextBoolean()) {
        draft.area(Area.values()[random.nextInt(2)]);
      }
      Likeness likeness = rules.alike(draft.income(1).done());
      long income = random.nextInt(2_000_000);
      int known = random.nextInt(1 << 10);
      Deprivations deprivations = new Deprivations(known, known & random.nextInt(1 << 10));
      boolean said = !rules.judge(draft.income(income).deprived(deprivations).done()).isEmpty();

      assertThat(likeness.right(income, deprivations)).isNotEqualTo(said);
      right += said ? 0 : 1;
    }
    assertThat(right).isBetween(1_000, 19_000);
  }
}
