package vn.chungtay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
  private static final String DEPRIVED =
      " deprived_health_care deprived_health_insurance deprived_adult_education"
          + " deprived_school_attendance deprived_housing_quality deprived_housing_area"
          + " deprived_water deprived_sanitation deprived_telecom deprived_information_assets";

  /** The forms as they are promised; a star marks what must be filled. */
  private static final Map<Kind, String> FORMS =
      Map.of(
          Kind.UNIT_REPORT,
          "unit_code* period* submitted_on revision standard total_households* total_persons"
              + " minority_households poor_opening* poor_escaped* poor_other_decrease"
              + " poor_relapsed* poor_new* poor_other_increase poor_closing* near_poor_opening"
              + " near_poor_escaped near_poor_other_decrease near_poor_relapsed near_poor_new"
              + " near_poor_other_increase near_poor_closing poor_persons poor_type_a poor_type_b"
              + " poor_by_income poor_by_deprivation poor_minority poor_female_headed"
              + " poor_social_protection poor_merit poor_income_per_capita poor_rate_percent"
              + DEPRIVED
              + " note",
          Kind.HOUSEHOLDS,
          "household_id* unit_code* period* submitted_on revision hamlet area remote ethnicity*"
              + " head_gender members* income_per_capita* status* poor_type weight b1_score"
              + " b2_score head_name head_id_number"
              + DEPRIVED,
          Kind.ACTIVITIES,
          "unit_code* period* activity* quantity amount_vnd households persons submitted_on"
              + " revision note",
          Kind.OBSTACLES,
          "unit_code* period* topic text* proposal submitted_on revision",
          Kind.EXEMPLARS,
          "unit_code* period* subject* title* summary model households proposed_award"
              + " subject_name submitted_on revision");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void asksForTheColumnsOfItsForm(Kind kind) {
    List<String> columns =
        kind.columns().stream().map(c -> c.required() ? c.name() + "*" : c.name()).toList();

    assertThat(columns).containsExactly(FORMS.get(kind).split(" "));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void findsAColumnByItsName(Kind kind) {
    for (int i = 0; i < kind.columns().size(); i++) {
      assertThat(kind.position(kind.columns().get(i).name())).hasValue(i);
    }
    assertThat(kind.position("no_such_column")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hasALabelForEachColumnThatNoOtherColumnAnswersTo(Kind kind) {
    List<String> keys =
        kind.columns().stream()
            .flatMap(column -> List.of(column.name(), column.label()).stream())
            .map(Wording::key)
            .toList();

    assertThat(keys).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void namesOfPersonsAreNeverToLeave() {
    List<String> personal =
        Arrays.stream(Kind.values())
            .flatMap(kind -> kind.columns().stream())
            .filter(Column::personal)
            .map(Column::name)
            .toList();

    assertThat(personal).containsExactlyInAnyOrder("head_name", "head_id_number", "subject_name");
  }

  @Test
  void boundsAreThoseOfTheForm() {
    assertThat(type(Kind.HOUSEHOLDS, "members")).isEqualTo(new ValueType.Whole(1, 50));
    assertThat(type(Kind.HOUSEHOLDS, "income_per_capita"))
        .isEqualTo(new ValueType.Whole(0, 1_000_000_000));
    assertThat(type(Kind.UNIT_REPORT, "poor_income_per_capita"))
        .isEqualTo(new ValueType.Whole(0, 1_000_000_000));
    assertThat(((ValueType.Choice) type(Kind.HOUSEHOLDS, "status")).codes())
        .containsExactly("poor", "near_poor", "non_poor");
    assertThat(((ValueType.Choice) type(Kind.EXEMPLARS, "subject")).codes())
        .containsExactly("collective", "household", "individual", "model");
    assertThat(type(Kind.HOUSEHOLDS, "ethnicity")).isEqualTo(ValueType.Simple.ETHNICITY);
  }

  private static ValueType type(Kind kind, String column) {
    return kind.columns().get(kind.position(column).orElseThrow()).type();
  }
}
