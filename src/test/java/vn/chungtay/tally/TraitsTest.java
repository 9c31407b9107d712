package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.Status;

class TraitsTest {
  private static final Household PLAIN = Records.household("H", "C", "2018").members(1).done();
  private static final Household FULL =
      Records.household("H", "C", "2018")
          .members(50)
          .status(Status.NON_POOR)
          .area(Area.URBAN)
          .remote(true)
          .head(Gender.FEMALE)
          .type(PoorType.B)
          .done();

  @Test
  void theFullestHouseholdComesOutAsItWentIn() {
    int packed = Traits.pack(FULL, 255, 127);

    assertThat(Traits.period(packed)).isEqualTo(255);
    assertThat(Traits.ethnicity(packed)).isEqualTo(127);
    assertThat(Traits.members(packed)).isEqualTo(50);
    assertThat(Traits.status(packed)).isEqualTo(Status.NON_POOR);
    assertThat(Traits.area(packed)).contains(Area.URBAN);
    assertThat(Traits.remote(packed)).contains(true);
    assertThat(Traits.headGender(packed)).contains(Gender.FEMALE);
    assertThat(Traits.poorType(packed)).contains(PoorType.B);
  }

  @Test
  void whatWasNotGivenStaysNotGiven() {
    int packed = Traits.pack(PLAIN, 0, 0);

    assertThat(Traits.status(packed)).isEqualTo(Status.POOR);
    assertThat(Traits.members(packed)).isEqualTo(1);
    assertThat(
            List.<Optional<?>>of(
                Traits.area(packed),
                Traits.remote(packed),
                Traits.headGender(packed),
                Traits.poorType(packed)))
        .containsOnly(Optional.empty());
  }

  @Test
  void theFirstOfEachListIsNotTakenForNotGiven() {
    Household first =
        Records.household("H", "C", "2018")
            .area(Area.RURAL)
            .remote(false)
            .head(Gender.MALE)
            .type(PoorType.A)
            .done();
    int packed = Traits.pack(first, 1, 1);

    assertThat(Traits.area(packed)).contains(Area.RURAL);
    assertThat(Traits.remote(packed)).contains(false);
    assertThat(Traits.headGender(packed)).contains(Gender.MALE);
    assertThat(Traits.poorType(packed)).contains(PoorType.A);
  }

  @Test
  void anotherEthnicityChangesNothingElse() {
    int packed = Traits.pack(FULL, 255, 127);

    assertThat(Traits.withEthnicity(packed, 0)).isEqualTo(Traits.pack(FULL, 255, 0));
    assertThat(Traits.withEthnicity(Traits.pack(PLAIN, 3, 5), 64))
        .isEqualTo(Traits.pack(PLAIN, 3, 64));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> Traits.pack(PLAIN, 256, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Traits.pack(PLAIN, 0, 128));
    assertThatIllegalArgumentException().isThrownBy(() -> Traits.withEthnicity(0, 128));
  }
}
