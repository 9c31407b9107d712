package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlkireFosterTest {
  private static Profiles persons(String... profiles) {
    Profiles all = new Profiles();
    for (String flags : profiles) {
      all.add(profile(flags), 1);
    }
    return all;
  }

  /** For example {@code 10?}: deprived in the first, nothing known of the third. */
  private static Profiles.Profile profile(String flags) {
    long deprived = 0;
    long missing = 0;
    for (int i = 0; i < flags.length(); i++) {
      deprived |= flags.charAt(i) == '1' ? 1L << i : 0;
      missing |= flags.charAt(i) == '?' ? 1L << i : 0;
    }
    return new Profiles.Profile(deprived, missing);
  }

  private static AlkireFoster equal(int indicators, Cutoff cutoff, Profiles profiles) {
    return new AlkireFoster(Collections.nCopies(indicators, 1), cutoff, profiles);
  }

  private static double value(Bounded bounded) {
    return bounded.figure().value().orElseThrow();
  }

  /** Alkire and Foster 2011, the example of section 3: scores 0, 2, 4 and 1 of 4, k = 2. */
  @Test
  void theExampleOfAlkireAndFosterComesOut() {
    AlkireFoster example = equal(4, new Cutoff(1, 2), persons("0000", "0101", "1111", "0100"));

    assertThat(value(example.headcount())).isEqualTo(0.5);
    assertThat(value(example.intensity())).isEqualTo(0.75);
    assertThat(value(example.adjustedHeadcount())).isEqualTo(0.375);
    assertThat(value(example.uncensored(1))).isEqualTo(0.75);
    assertThat(value(example.censored(1))).isEqualTo(0.5);
    assertThat(value(example.contribution(1))).isEqualTo(2.0 / 6);
    assertThat(value(example.contribution(0))).isEqualTo(1.0 / 6);
  }

  /** 33.33 percent of 3 weights, as some programs compute it, is more than one or less. */
  @Test
  void whoHasExactlyTheCutoffIsPoorWhateverTheFraction() {
    for (int indicators = 1; indicators <= 64; indicators++) {
      for (int count = 1; count <= indicators; count++) {
        String flags = "1".repeat(count) + "0".repeat(indicators - count);
        Cutoff cutoff = new Cutoff(count, indicators);

        assertThat(value(equal(indicators, cutoff, persons(flags)).headcount())).isEqualTo(1);
        assertThat(value(equal(indicators, cutoff, persons("0" + flags.substring(1))).headcount()))
            .isEqualTo(0);
      }
    }
  }

  @Test
  void theNationalStandardsWantThreeOfTenAndThreeOfTwelve() {
    assertThat(value(equal(10, Cutoff.NATIONAL_2016, persons("1110000000")).headcount())).isOne();
    assertThat(value(equal(10, Cutoff.NATIONAL_2016, persons("1100000000")).headcount())).isZero();
    assertThat(value(equal(12, Cutoff.NATIONAL_2022, persons("111000000000")).headcount())).isOne();
    assertThat(value(equal(12, Cutoff.NATIONAL_2022, persons("110000000000")).headcount()))
        .isZero();
  }

  @Test
  void weightsCountAsMuchAsTheySay() {
    AlkireFoster weighted =
        new AlkireFoster(List.of(3, 1, 2), new Cutoff(1, 2), persons("100", "011", "010"));

    assertThat(value(weighted.headcount())).isEqualTo(2.0 / 3);
    assertThat(value(weighted.adjustedHeadcount())).isEqualTo(1.0 / 3);
    assertThat(value(weighted.contribution(0))).isEqualTo(0.5);
    assertThat(value(weighted.contribution(2))).isEqualTo(2.0 / 6);
  }

  @Test
  void missingIndicatorsGiveBounds() {
    AlkireFoster some = equal(4, new Cutoff(1, 2), persons("11??", "1?00", "0000", "0?00"));

    assertThat(some.headcount().figure().reason()).contains(Figure.Undefined.MISSING_INDICATORS);
    assertThat(some.headcount().bounds()).contains(new Interval(0.25, 0.5));
    assertThat(some.adjustedHeadcount().bounds()).contains(new Interval(2.0 / 16, 6.0 / 16));
    assertThat(value(some.uncensored(0))).isEqualTo(0.5);
    assertThat(some.uncensored(1).bounds()).contains(new Interval(0.25, 0.75));
    assertThat(some.intensity().bounds()).contains(new Interval(0.5, 1));
  }

  @Test
  void whatIsMissingWithoutConsequenceLeavesNoDoubt() {
    AlkireFoster some = equal(4, new Cutoff(1, 2), persons("110?", "000?"));

    assertThat(value(some.headcount())).isEqualTo(0.5);
    assertThat(some.adjustedHeadcount().bounds()).isPresent();
  }

  /** Every way of filling what is missing lies within the bounds, and some reach those of M0. */
  @Test
  void noWayOfFillingInLiesOutsideTheBounds() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      String[] known = new String[6];
      for (int i = 0; i < known.length; i++) {
        known[i] =
            random
                .ints(4, 0, 5)
                .mapToObj(d -> "0011?".substring(d, d + 1))
                .reduce("", String::concat);
      }
      AlkireFoster bounds = equal(4, new Cutoff(1, 2), persons(known));
      for (int filling = 0; filling < 20; filling++) {
        String[] filled = new String[known.length];
        for (int i = 0; i < known.length; i++) {
          filled[i] =
              known[i]
                  .chars()
                  .mapToObj(c -> c == '?' ? String.valueOf(random.nextInt(2)) : "" + (char) c)
                  .reduce("", String::concat);
        }
        AlkireFoster whole = equal(4, new Cutoff(1, 2), persons(filled));
        assertHolds(bounds.headcount(), whole.headcount());
        assertHolds(bounds.intensity(), whole.intensity());
        assertHolds(bounds.adjustedHeadcount(), whole.adjustedHeadcount());
        for (int i = 0; i < 4; i++) {
          assertHolds(bounds.censored(i), whole.censored(i));
          assertHolds(bounds.uncensored(i), whole.uncensored(i));
          assertHolds(bounds.contribution(i), whole.contribution(i));
        }
      }
    }
  }

  private static void assertHolds(Bounded bounds, Bounded whole) {
    if (whole.figure().value().isEmpty()) {
      return;
    }
    double value = value(whole);
    bounds
        .bounds()
        .ifPresent(b -> assertThat(value).isBetween(b.lower() - 1e-12, b.upper() + 1e-12));
    bounds.figure().value().ifPresent(v -> assertThat(value).isCloseTo(v, within(1e-12)));
  }

  @Test
  void withoutPoorThereIsNoIntensityAndWithoutPersonsNothing() {
    AlkireFoster nobodyPoor = equal(2, new Cutoff(1, 2), persons("00"));
    AlkireFoster nobody = equal(2, new Cutoff(1, 2), persons());

    assertThat(value(nobodyPoor.adjustedHeadcount())).isZero();
    assertThat(nobodyPoor.intensity().figure().reason()).contains(Figure.Undefined.NO_DENOMINATOR);
    assertThat(nobodyPoor.contribution(0).figure().reason())
        .contains(Figure.Undefined.NO_DENOMINATOR);
    assertThat(nobody.headcount().figure().reason()).contains(Figure.Undefined.NO_DATA);
    assertThat(nobody.intensity().figure().reason()).contains(Figure.Undefined.NO_DATA);
    assertThat(nobody.contribution(0).figure().reason()).contains(Figure.Undefined.NO_DATA);
  }

  @Test
  void partsOfThePersonsAddUp() {
    Profiles all = persons("110", "011");
    all.merge(persons("111", "000"));

    assertThat(value(equal(3, new Cutoff(2, 3), all).headcount())).isEqualTo(0.75);
  }

  @Test
  void wrongCutoffsWeightsAndProfilesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Cutoff(0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Cutoff(4, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Profiles.Profile(1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AlkireFoster(List.of(1, 0), new Cutoff(1, 2), persons()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AlkireFoster(List.of(), new Cutoff(1, 2), persons()));
  }
}
