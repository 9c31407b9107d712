package vn.chungtay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Records;

class DeprivationCutoffTest {
  private static Optional<DeprivationCutoff> in(Campaign campaign, String period) {
    return campaign.deprivationCutoff(Records.period(period));
  }

  @Test
  void theStandardInForceSaysItElseTheFirstBesideItThatCounts() {
    Campaign campaign = Campaigns.builtIn();

    assertThat(in(campaign, "2015")).isEmpty();
    assertThat(in(campaign, "2018").map(DeprivationCutoff::standard)).contains("VN-2016-2020");
    assertThat(in(campaign, "2019").map(DeprivationCutoff::standard)).contains("DN-2019-2020");
    assertThat(in(campaign, "2019")).contains(new DeprivationCutoff("DN-2019-2020", 1023, 10, 3));
  }

  @Test
  void ofTheTwelveOfTheLaterStandardNineHaveAColumn() {
    DeprivationCutoff cutoff =
        in(Campaigns.of("periods: [\"2022\"]\nstandards: [VN-2022-2025]"), "2022").orElseThrow();
    Deprivations told = new Deprivations(0b11, 0b11);

    assertThat(cutoff.indicators()).isEqualTo(12);
    assertThat(cutoff.withoutColumn()).isEqualTo(3);
    assertThat(cutoff.counts(Deprivation.HEALTH_CARE)).isFalse();
    assertThat(cutoff.counts(Deprivation.WATER)).isTrue();
    assertThat(cutoff.present(told)).isEqualTo(0b10);
    assertThat(Integer.bitCount(cutoff.possible(told))).isEqualTo(9);
  }
}
