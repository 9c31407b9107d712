package vn.chungtay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Texts;

class DataTablesTest {
  private final Texts texts = new Texts(Language.EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicators   | period,unit_code,unit_name,level,group,indicator,value,unit,numerator,"
            + "denominator,baseline_value,source,coverage,standard,reason",
        "targets      | target,period,unit_code,unit_name,level,group,indicator,value,goal,gap,"
            + "status,required_per_year,achieved_per_year,projected,projected_lower,"
            + "projected_upper,lower,upper,established,reason",
        "findings     | severity,rule,file,line,record,unit_code,period,field,value,message,hint",
        "completeness | period,unit_code,unit_name,level,block,kind,expected,received,"
            + "accepted_records,rejected_records,submitted_on,on_time,file,"
            + "set_aside_records,excluded_by",
      })
  void haveTheHeaderOfTheContract(String name, String header) {
    OutputTable table = table(SmallProvince.complete().asOf("2020"), name);

    assertThat(table.columns().stream().map(OutputColumn::name)).containsExactly(header.split(","));
    assertThat(table.columns()).noneMatch(column -> column.description().isBlank());
  }

  @Test
  void indicatorsComeByPeriodUnitGroupAndIndicator() {
    List<List<String>> rows = rows(SmallProvince.complete().asOf("2020"), "indicators");

    List<String> keys = rows.stream().map(row -> String.join("\t", place(row))).toList();
    assertThat(keys).isSorted().doesNotHaveDuplicates();
  }

  private static List<String> place(List<String> row) {
    return List.of(row.get(0), row.get(1), row.get(4), row.get(5));
  }

  @Test
  void anIndicatorCarriesItsPartsUnroundedAndWhatMustBeKnown() {
    assertThat(rows(SmallProvince.complete().asOf("2020"), "indicators"))
        .contains(
            List.of(
                "2020",
                "75",
                "Tỉnh Thử",
                "province",
                "all",
                "poverty_rate",
                "0.5",
                "percent",
                "15",
                "3000",
                "10",
                "children",
                "1",
                "DN-2019-2020",
                ""))
        .contains(
            List.of(
                "2020",
                "75",
                "Tỉnh Thử",
                "province",
                "all",
                "poverty_rate_change_since_baseline",
                "-9.5",
                "percentage_points",
                "",
                "",
                "10",
                "children",
                "1",
                "DN-2019-2020",
                "standard_break"));
  }

  @Test
  void noCellIsEverNotANumber() {
    for (OutputTable table : DataTables.of(SmallProvince.complete().asOf("2020"), texts)) {
      table.rows().forEach(row -> assertThat(row).doesNotContain("NaN", "Infinity", "null"));
    }
  }

  @Test
  void primaryKeysHold() {
    for (OutputTable table : DataTables.of(SmallProvince.complete().asOf("2020"), texts)) {
      List<String> names = table.columns().stream().map(OutputColumn::name).toList();
      List<List<String>> keys = new ArrayList<>();
      for (List<String> row : table.rows()) {
        keys.add(table.primaryKey().stream().map(key -> row.get(names.indexOf(key))).toList());
      }
      if (!table.primaryKey().isEmpty()) {
        assertThat(keys).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void aTargetSaysWhereItStandsAndHowSurely() {
    assertThat(rows(SmallProvince.complete().asOf("2020"), "targets"))
        .contains(
            List.of(
                "rate",
                "2020",
                "75",
                "Tỉnh Thử",
                "province",
                "all",
                "poverty_rate",
                "0.5",
                "1",
                "-0.5",
                "met",
                "",
                "-1.9",
                "0.5",
                "",
                "",
                "0.5",
                "0.5",
                "yes",
                "standard_break"));
  }

  @Test
  void aTargetWithoutAnyFigureHasNoneOfTheNumbers() {
    Outcomes outcomes = new SmallProvince().report("11", "2020", 10, 1).asOf("2020");

    assertThat(rows(outcomes, "targets"))
        .contains(
            List.of(
                "income",
                "2020",
                "75",
                "Tỉnh Thử",
                "province",
                "all",
                "income_multiplier_cohort",
                "",
                "1.5",
                "",
                "not_computable",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "no",
                "no_baseline"));
  }

  @Test
  void whatNeverCameIsNeitherInTimeNorLate() {
    assertThat(rows(new SmallProvince().report("11", "2020", 10, 1).asOf("2020"), "completeness"))
        .contains(
            List.of(
                "2020",
                "11",
                "Xã Đầu",
                "commune",
                "",
                "unit_report",
                "1",
                "1",
                "1",
                "0",
                "2020-12-31",
                "1",
                "2020/a.csv",
                "0",
                ""),
            List.of(
                "2020",
                "12",
                "Xã Giữa",
                "commune",
                "",
                "unit_report",
                "1",
                "0",
                "0",
                "0",
                "",
                "",
                "",
                "0",
                ""));
  }

  @Test
  void aFindingWithoutALineHasNoZeroThere() {
    SmallProvince province = SmallProvince.complete();
    province.findings().add(Finding.ofFile(Rule.EMPTY_FILE, "2020/b.csv", ""));

    List<String> row = rows(province.asOf("2020"), "findings").get(0);
    assertThat(row.subList(0, 9))
        .containsExactly("warning", "empty_file", "2020/b.csv", "", "", "", "", "", "");
    assertThat(row.get(9)).isNotBlank();
    assertThat(row.get(10)).isNotBlank();
  }

  private List<List<String>> rows(Outcomes outcomes, String name) {
    return StreamSupport.stream(table(outcomes, name).rows().spliterator(), false).toList();
  }

  private OutputTable table(Outcomes outcomes, String name) {
    return DataTables.of(outcomes, texts).stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
