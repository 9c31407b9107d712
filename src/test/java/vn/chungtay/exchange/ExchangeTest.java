package vn.chungtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.reference.Dhis2Mapping;
import vn.chungtay.reference.SdmxMapping;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.submission.Period;

/** Figures in the words of other systems. */
class ExchangeTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/scenarios/export/expected/out/dhis2.json");

  private static WrittenFigure figure(
      String period, String name, String value, String coverage, String standard, String reason) {
    List<String> row = new ArrayList<>();
    row.addAll(List.of(period, "75", "Tỉnh Đồng Nai", "province", "all", name, value, "percent"));
    row.addAll(List.of("", "", "", "partial", coverage, standard, reason));
    return WrittenFigure.of(row).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"2018, abc", "2018, NaN", "2018, 1e999999999", "2018, '1,5'", "year, 1"})
  void whatNoRunHasWrittenIsNoFigure(String period, String value) {
    List<String> row = new ArrayList<>();
    row.addAll(List.of(period, "75", "Tỉnh", "province", "all", "poverty_rate", value, "percent"));
    row.addAll(List.of("", "", "", "partial", "1", "", ""));

    assertThat(WrittenFigure.of(row)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018, 2018, A",
    "2018-H1, 2018S1, 2018-S1, S",
    "2018-Q3, 2018Q3, 2018-Q3, Q",
    "2018-06, 201806, 2018-06, M",
  })
  void periodsAreWrittenAsEachSystemWritesThem(
      String code, String dhis2, String sdmx, String frequency) {
    Period period = Period.parse(code).orElseThrow();

    assertThat(DataValueSet.period(period)).isEqualTo(dhis2);
    assertThat(SdmxObservations.time(period)).isEqualTo(sdmx);
    SdmxObservations observations = new SdmxObservations(SdmxMapping.builtIn(), "x");
    observations.add(figure(code, "headcount_ratio@VN-2016-2020", "1", "1", "VN-2016-2020", ""));
    assertThat(observations.table().rows().iterator().next()).contains(frequency, sdmx);
  }

  @ParameterizedTest
  @CsvSource({
    "4.1, 1, , A",
    "4.1, , , A",
    "4.1, 0.5, , P",
    "4.1, 0.5, standard_break, B",
    "4.1, 1, no_remote_list;standard_break, B",
    ", 1, suppressed, Q",
    ", 1, standard_break;suppressed, B",
    ", 0.5, no_data;suppressed, Q",
    ", 0, no_data, O",
    ", 1, undefined_at_zero, O",
  })
  void theStatusOfAnObservationSaysWhyItHasNoValue(
      String value, String coverage, String reason, String status) {
    WrittenFigure figure =
        figure("2018", "poverty_rate", empty(value), empty(coverage), "", empty(reason));

    assertThat(SdmxObservations.status(figure)).isEqualTo(status);
  }

  private static String empty(String text) {
    return text == null ? "" : text;
  }

  /** In the order in which the dataflow of the United Nations has them. */
  @Test
  void theColumnsAreThoseOfTheSdgDataflow() {
    SdmxObservations none = new SdmxObservations(SdmxMapping.builtIn(), "");

    assertThat(none.table().columns())
        .extracting(OutputColumn::name)
        .startsWith(
            ("DATAFLOW,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,"
                    + "INCOME_WEALTH_QUANTILE,EDUCATION_LEV,OCCUPATION,CUST_BREAKDOWN,"
                    + "COMPOSITE_BREAKDOWN,DISABILITY_STATUS,ACTIVITY,PRODUCT,TIME_PERIOD,"
                    + "OBS_VALUE,OBS_STATUS,UNIT_MULT,UNIT_MEASURE")
                .split(","));
  }

  @Test
  void theLineOfAProvinceIsNoNationalLine() {
    SdmxObservations observations = new SdmxObservations(SdmxMapping.builtIn(), "");
    observations.add(figure("2018", "headcount_ratio", "0.5", "1", "DN-2015-2018", ""));
    observations.add(figure("2018", "poverty_rate", "0.5", "1", "DN-2015-2018", ""));
    observations.add(figure("2018", "poverty_rate@VN-2016-2020", "0.4", "1", "VN-2016-2020", ""));

    assertThat(observations.leftOut().written()).isEqualTo(1);
    assertThat(observations.leftOut().unmappedFigures()).isEqualTo(2);
    assertThat(observations.table().rows().iterator().next()).contains("SD_MDP_MUHHC", "0.4");
  }

  @Test
  void everyFigureIsHandedOnOrCounted() {
    Dhis2Mapping mapping =
        new Dhis2Mapping(
            "UID",
            "UID",
            "UID",
            Map.of("75", "ImspTQPwCqd"),
            Map.of(
                new Dhis2Mapping.Figure("poverty_rate", "all"),
                new Dhis2Mapping.Element("f7n9E0hX8qk", Optional.empty(), Optional.empty())));
    DataValueSet set = new DataValueSet(mapping);
    set.add(figure("2018", "poverty_rate", "1", "1", "", ""));
    set.add(figure("2019", "poverty_rate", "", "1", "", "suppressed"));
    set.add(figure("2018", "poor_households", "1", "1", "", ""));

    assertThat(set.leftOut().written()).isEqualTo(1);
    assertThat(set.leftOut().withoutValue()).isEqualTo(Map.of("suppressed", 1L));
    assertThat(set.leftOut().unmappedFigures()).isEqualTo(1);
  }

  /** What the documentation of DHIS2 says of a data value set with values of many units. */
  @Test
  void theGoldenDataValueSetIsAsDhis2ReadsIt() throws Exception {
    JsonNode set = new ObjectMapper().readTree(Files.readString(GOLDEN));

    assertThat(set.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "dataElementIdScheme", "orgUnitIdScheme", "categoryOptionComboIdScheme", "dataValues");
    assertThat(set.get("dataValues")).isNotEmpty();
    Set<String> allowed =
        Set.of(
            "dataElement",
            "period",
            "orgUnit",
            "categoryOptionCombo",
            "attributeOptionCombo",
            "value",
            "comment");
    for (JsonNode value : set.get("dataValues")) {
      assertThat(value.fieldNames()).toIterable().isSubsetOf(allowed);
      for (String key : List.of("dataElement", "orgUnit", "categoryOptionCombo")) {
        assertThat(value.get(key).textValue()).matches("[A-Za-z][A-Za-z0-9]{10}");
      }
      assertThat(value.get("period").textValue()).matches("\\d{4}(S[12]|Q[1-4]|\\d\\d)?");
      assertThat(value.get("value").textValue()).matches("-?\\d+(\\.\\d+)?");
    }
  }
}
