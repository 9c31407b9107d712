package vn.chungtay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.chungtay.reference.OrgUnitType;

class CodedTest {
  private static final List<Class<? extends Coded>> LISTS =
      List.of(
          ActivityType.class,
          Area.class,
          ExemplarSubject.class,
          Gender.class,
          PoorType.class,
          Status.class,
          OrgUnitType.class);

  private static String codes(Class<? extends Coded> list) {
    return String.join(" ", Arrays.stream(list.getEnumConstants()).map(Coded::code).toList());
  }

  @ParameterizedTest
  @FieldSource("LISTS")
  void noWordStandsForTwoValues(Class<? extends Coded> list) {
    List<String> words = new ArrayList<>();
    for (Coded value : list.getEnumConstants()) {
      List<String> own = new ArrayList<>(List.of(value.code()));
      own.addAll(value.words());
      own.stream().map(Wording::key).distinct().forEach(words::add);
    }

    assertThat(words).doesNotHaveDuplicates().doesNotContain("");
    assertThat(words).hasSizeGreaterThan(list.getEnumConstants().length);
  }

  @Test
  void codesAreThoseOfTheForms() {
    assertThat(codes(Area.class)).isEqualTo("rural urban");
    assertThat(codes(Gender.class)).isEqualTo("male female");
    assertThat(codes(PoorType.class)).isEqualTo("A B");
    assertThat(codes(Status.class)).isEqualTo("poor near_poor non_poor");
    assertThat(codes(OrgUnitType.class))
        .isEqualTo(
            "province district commune hamlet agency front mass_organisation organisation other");
    assertThat(codes(ActivityType.class))
        .isEqualTo(
            "fund_for_the_poor houses_built houses_repaired loans jobs vocational_training"
                + " health_insurance_cards school_support livelihood_models models_replicated"
                + " households_helped gifts legal_documents initiatives media_items"
                + " information_sessions plans_adopted reviews_held inspections"
                + " commendations_province commendations_unit other");
  }

  @Test
  void aSubjectsNameIsPersonalUnlessItIsACollectiveOrAModel() {
    assertThat(Arrays.stream(ExemplarSubject.values()).filter(ExemplarSubject::personal))
        .containsExactly(ExemplarSubject.HOUSEHOLD, ExemplarSubject.INDIVIDUAL);
  }

  @Test
  void whatHasNoOtherSpellingsSaysSo() {
    Coded plain = () -> "plain";

    assertThat(plain.words()).isEmpty();
  }
}
