package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Rule;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.submission.UnitReport;

class RecordReaderTest {
  private static final Origin ORIGIN = new Origin("a.csv", 7, 3);
  private static final ReadingOptions VI =
      new ReadingOptions(Optional.empty(), Optional.empty(), NumberFormatStyle.VI);

  /** One unit is known by its name; everything else is taken for what it is. */
  private static Optional<String> unit(String nameOrCode) {
    return Optional.of("26371").filter(code -> nameOrCode.equals("X. Lộc An"));
  }

  private static ReadRecord read(ReadingOptions options, Kind kind, String... namesAndValues) {
    Row row = row(kind, namesAndValues);
    ReadRecord read =
        new RecordReader(EthnicGroups.vietnam(), RecordReaderTest::unit, options).read(row);
    read.findings().forEach(Telling::check);
    assertThat(read.record().isPresent()).isEqualTo(read.findings().isEmpty());
    return read;
  }

  private static Row row(Kind kind, String... namesAndValues) {
    List<String> cells = new ArrayList<>(Collections.nCopies(kind.columns().size(), ""));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      cells.set(kind.position(namesAndValues[i]).orElseThrow(), namesAndValues[i + 1]);
    }
    return Row.of(kind, ORIGIN, cells);
  }

  private static String[] household(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "household_id",
                "H1",
                "unit_code",
                "26371",
                "period",
                "2018",
                "ethnicity",
                "Kinh",
                "members",
                "4",
                "income_per_capita",
                "850000",
                "status",
                "poor"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static Household valid(String... more) {
    SubmittedRecord record =
        read(ReadingOptions.DEFAULT, Kind.HOUSEHOLDS, household(more)).record().orElseThrow();
    return (Household) record;
  }

  private static Finding only(ReadRecord read) {
    assertThat(read.findings()).hasSize(1);
    return read.findings().get(0);
  }

  private static Finding wrong(String name, String value) {
    return only(read(ReadingOptions.DEFAULT, Kind.HOUSEHOLDS, household(name, value)));
  }

  private static Finding wrongActivity(ReadingOptions options, String name, String value) {
    return only(
        read(
            options,
            Kind.ACTIVITIES,
            "unit_code",
            "7",
            "period",
            "2018",
            "activity",
            "loans",
            name,
            value));
  }

  @Test
  void aHouseholdIsUnderstood() {
    Household household =
        valid(
            "revision",
            "2",
            "submitted_on",
            "5/12/2018",
            "hamlet",
            "Ấp 3",
            "area",
            "Nông thôn",
            "remote",
            "có",
            "ethnicity",
            "Chơ-ro",
            "head_gender",
            "NỮ",
            "status",
            "hộ cận nghèo",
            "poor_type",
            "b",
            "weight",
            "1.5",
            "b1_score",
            "110",
            "b2_score",
            "25.25",
            "head_name",
            "X",
            "head_id_number",
            "Y",
            "deprived_health_care",
            "1",
            "deprived_water",
            "0");

    assertThat(household.heading().origin()).isEqualTo(ORIGIN);
    assertThat(household.heading().unitCode()).isEqualTo("26371");
    assertThat(household.heading().period().code()).isEqualTo("2018");
    assertThat(household.heading().submittedOn()).contains(LocalDate.of(2018, 12, 5));
    assertThat(household.heading().revision()).isEqualTo(2);
    assertThat(household.id()).isEqualTo("H1");
    assertThat(household.hamlet()).contains("Ấp 3");
    assertThat(household.area()).contains(Area.RURAL);
    assertThat(household.remote()).contains(true);
    assertThat(EthnicGroups.vietnam().code("Chơ Ro")).contains(household.ethnicity());
    assertThat(household.headGender()).contains(Gender.FEMALE);
    assertThat(household.members()).isEqualTo(4);
    assertThat(household.income()).isEqualTo(850_000);
    assertThat(household.status()).isEqualTo(Status.NEAR_POOR);
    assertThat(household.poorType()).contains(PoorType.B);
    assertThat(household.weight()).isEqualTo(1_500_000_000L);
    assertThat(household.deprivations()).isEqualTo(new Deprivations(0b1000001, 0b1));
  }

  @Test
  void whatIsLeftEmptyIsAbsentAndNeverZero() {
    Household household = valid();

    assertThat(household.heading().revision()).isEqualTo(1);
    assertThat(household.heading().submittedOn()).isEmpty();
    assertThat(household.weight()).isEqualTo(Household.WEIGHT_ONE);
    assertThat(household.area()).isEmpty();
    assertThat(household.remote()).isEmpty();
    assertThat(household.deprivations()).isEqualTo(Deprivations.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"x,1023,1", "X,1023,1", "1,1,1", "có,1,1", "0,1,0"})
  void besideATickAnEmptyFlagMeansNo(String first, int known, int present) {
    assertThat(valid("deprived_health_care", first).deprivations())
        .isEqualTo(new Deprivations(known, present));
  }

  @Test
  void aTickElsewhereSaysNothingOfDeprivations() {
    assertThat(valid("remote", "x").deprivations()).isEqualTo(Deprivations.UNKNOWN);
  }

  @Test
  void aUnitReportIsUnderstood() {
    UnitReport report =
        (UnitReport)
            read(
                    ReadingOptions.DEFAULT,
                    Kind.UNIT_REPORT,
                    "unit_code",
                    "731",
                    "period",
                    "2018",
                    "standard",
                    "VN-2016-2020",
                    "total_households",
                    "007",
                    "poor_opening",
                    "5",
                    "poor_escaped",
                    "0",
                    "poor_relapsed",
                    "0",
                    "poor_new",
                    "0",
                    "poor_closing",
                    "5",
                    "poor_rate_percent",
                    "0.957854406130268")
                .record()
                .orElseThrow();

    assertThat(report.standard()).contains("VN-2016-2020");
    assertThat(report.counts().get(ReportItem.TOTAL_HOUSEHOLDS)).hasValue(7);
    assertThat(report.counts().get(ReportItem.POOR_ESCAPED)).hasValue(0);
    assertThat(report.counts().get(ReportItem.POOR_OTHER_DECREASE)).isEmpty();
    assertThat(report.poorRatePercent()).contains(new BigDecimal("0.957854406130268"));
  }

  @Test
  void activitiesObstaclesAndExemplarsAreUnderstood() {
    Activity activity =
        (Activity)
            read(
                    VI,
                    Kind.ACTIVITIES,
                    "unit_code",
                    "SNV",
                    "period",
                    "2018-Q3",
                    "activity",
                    "thẻ bhyt",
                    "amount_vnd",
                    "1.200.000.000",
                    "persons",
                    "0")
                .record()
                .orElseThrow();
    assertThat(activity.type()).isEqualTo(ActivityType.HEALTH_INSURANCE_CARDS);
    assertThat(activity.amount()).isEqualTo(OptionalLong.of(1_200_000_000L));
    assertThat(activity.persons()).isEqualTo(OptionalLong.of(0));
    assertThat(activity.quantity()).isEmpty();

    Obstacle obstacle =
        (Obstacle)
            read(VI, Kind.OBSTACLES, "unit_code", "7", "period", "2018", "text", "xa")
                .record()
                .orElseThrow();
    assertThat(obstacle.text()).isEqualTo("xa");
    assertThat(obstacle.topic()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"individual,false", "hộ gia đình,false", "tập thể,true", "model,true"})
  void theNameOfAPersonIsForgotten(String subject, boolean kept) {
    Exemplar exemplar =
        (Exemplar)
            read(
                    VI,
                    Kind.EXEMPLARS,
                    "unit_code",
                    "7",
                    "period",
                    "2018",
                    "subject",
                    subject,
                    "title",
                    "T",
                    "subject_name",
                    "N")
                .record()
                .orElseThrow();

    assertThat(exemplar.subjectName()).isEqualTo(kept ? Optional.of("N") : Optional.empty());
  }

  @Test
  void everythingThatIsWrongWithARowIsTold() {
    ReadRecord read =
        read(
            ReadingOptions.DEFAULT,
            Kind.HOUSEHOLDS,
            "household_id",
            "H1",
            "unit_code",
            "26371",
            "period",
            "2018-13",
            "members",
            "0",
            "income_per_capita",
            "",
            "status",
            "rich",
            "weight",
            "1,5",
            "remote",
            "maybe",
            "head_gender",
            "?",
            "submitted_on",
            "2018",
            "deprived_water",
            "2");

    assertThat(read.findings().stream().map(Reading::brief))
        .containsExactly(
            "invalid_period period",
            "invalid_date shown submitted_on",
            "invalid_code hidden_flag remote",
            "missing_value ethnicity",
            "invalid_code hidden head_gender",
            "out_of_range members",
            "missing_value income_per_capita",
            "invalid_code hidden status",
            "invalid_number vi weight",
            "invalid_code flag deprived_water");
    assertThat(read.findings())
        .allMatch(finding -> finding.origin().equals(ORIGIN))
        .allMatch(finding -> finding.unitCode().equals("26371"));
  }

  @Test
  void everyRequiredColumnOfEveryKindMustBeFilled() {
    for (Kind kind : Kind.values()) {
      assertThat(read(ReadingOptions.DEFAULT, kind).findings())
          .extracting(Finding::field)
          .containsExactlyInAnyOrderElementsOf(Reading.required(kind));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.000 | vi",
        "1.234.567 | vi",
        "1.234.567,5 | vi",
        "1,5 | vi",
        "1.5 | fraction",
        "5.0 | fraction",
        "1,234,567 | comma",
        "1,234.5 | comma",
        "12% | percent",
        "12 % | percent",
        "1.200.000đ | currency",
        "1200000 đồng | currency",
        "1,2 triệu | currency",
        "5 tr | currency",
        "1200000₫ | currency",
        "1 234 567 | blank",
        "1\u00a0234 | blank",
        "\u0661\u0662\u0663 | digits",
        "\uff11\uff12 | digits",
        "1e400 | whole",
        "NaN | whole",
        "ba | whole",
        "- | whole",
        "+5 | whole",
        "0x1F | whole",
        "1_000 | whole",
        "1. | whole",
        ".5 | whole",
        "true | whole",
        "\u22125 | whole",
        "=1+1 | whole",
        "1/2 | whole"
      })
  void whatIsNoWholeNumberIsToldWithItsCause(String value, String variant) {
    Finding finding = wrongActivity(ReadingOptions.DEFAULT, "amount_vnd", value);

    assertThat(Reading.brief(finding)).isEqualTo("invalid_number " + variant + " amount_vnd");
    assertThat(finding.value()).isEqualTo(value);
    assertThat(finding.arguments()).startsWith("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.000", "1.234.567", "1,5"})
  void theHintNamesTheOptionThatExplainsTheValue(String value) {
    Finding finding = wrongActivity(ReadingOptions.DEFAULT, "amount_vnd", value);

    assertThat(Telling.of(finding, Language.EN)).contains(value, "--numbers vi");
    assertThat(Telling.of(finding, Language.VI)).contains(value, "--numbers vi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.5 | plain",
        "1.5 | plain",
        "1.2345 | plain",
        "1,5 | fraction",
        "1.000,0 | fraction",
        "1,234,567 | comma",
        "1.00.000 | whole"
      })
  void theVietnameseConventionIsAsStrict(String value, String variant) {
    assertThat(Reading.brief(wrongActivity(VI, "quantity", value)))
        .isEqualTo("invalid_number " + variant + " quantity");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.000|1000", "1000|1000", "1.234.567|1234567", "12.345|12345", "0|0"})
  void theVietnameseConventionGroupsThousands(String value, long number) {
    Activity activity =
        (Activity)
            read(
                    VI,
                    Kind.ACTIVITIES,
                    "unit_code",
                    "7",
                    "period",
                    "2018",
                    "activity",
                    "loans",
                    "quantity",
                    value)
                .record()
                .orElseThrow();

    assertThat(activity.quantity()).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({
    "members,0",
    "members,51",
    "members,-1",
    "members,9223372036854775808",
    "members,99999999999999999999999999999999999",
    "income_per_capita,-1",
    "income_per_capita,1000000001",
    "weight,0",
    "weight,-1",
    "weight,1000000.1",
    "b1_score,-0.5",
    "b1_score,1000.01",
    "revision,0",
    "revision,1001"
  })
  void whatIsBeyondTheBoundsOfItsColumnIsToldWithThem(String name, String value) {
    Finding finding = wrong(name, value);

    assertThat(Reading.brief(finding)).isEqualTo("out_of_range " + name);
    assertThat(finding.arguments()).hasSize(2);
    assertThat(Telling.of(finding, Language.EN)).contains(finding.arguments());
  }

  @ParameterizedTest
  @CsvSource({
    "weight,0.000000001",
    "weight,1.0000000000000",
    "b1_score,1000.00",
    "members,050",
    "income_per_capita,0"
  })
  void theBoundsThemselvesAreAllowed(String name, String value) {
    assertThat(valid(name, value)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5|vi",
        "1.5.5|decimal",
        "1.1234567891|decimals",
        "1e-3|decimal",
        "1 . 5|hidden_blank",
        "một|hidden_decimal",
        "5%|hidden_percent",
        "5 đ|hidden_currency",
        "1 5|hidden_blank",
        "\u0661|hidden_digits"
      })
  void decimalsAreJudgedToo(String value, String variant) {
    assertThat(Reading.brief(wrong("weight", value)))
        .isEqualTo("invalid_number " + variant + " weight");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ba", "Nguyễn Văn An", "4 người", "4 075099000123"})
  void aHouseholdsValueThatMayNameSomebodyIsNotQuoted(String value) {
    Finding finding = wrong("members", value);

    assertThat(finding.value()).isEmpty();
    assertThat(Telling.of(finding, Language.VI))
        .doesNotContain(value)
        .contains("members", "1", "50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/02/2019 | no_such_day",
        "2019-02-29 | no_such_day",
        "12/25/2018 | month_first",
        "2018-13-01 | no_such_day",
        "43439 | serial",
        "05-12-2018 | shown",
        "2018 | shown",
        "5/12/18 | shown"
      })
  void whatIsNoRealDayIsTold(String value, String variant) {
    assertThat(Reading.brief(wrong("submitted_on", value)))
        .isEqualTo("invalid_date " + variant + " submitted_on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngày 05 tháng 01", "hôm qua", "2018-12-05T00:00:00"})
  void aDateInWordsIsWithheld(String value) {
    assertThat(Reading.brief(wrong("submitted_on", value))).isEqualTo("invalid_date submitted_on");
  }

  @ParameterizedTest
  @CsvSource({"2017-12-31,early", "0001-01-01,early", "2101-01-01,late", "9999-12-31,late"})
  void aDayBeforeThePeriodOrFarAheadIsOutOfRange(String value, String variant) {
    Finding finding = wrong("submitted_on", value);

    assertThat(Reading.brief(finding)).isEqualTo("out_of_range " + variant + " submitted_on");
    assertThat(finding.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-01-01", "1/1/2018", "01/01/2018", "2100-12-31", "29/02/2020"})
  void realDaysFromThePeriodsFirstOnAreRead(String value) {
    assertThat(valid("submitted_on", value).heading().submittedOn()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"18", "2018.0", "2018-Q5", "2018-H3", "2018-1", "0999", "năm 2018"})
  void whatIsNoPeriodIsTold(String value) {
    ReadRecord read =
        read(
            ReadingOptions.DEFAULT, Kind.OBSTACLES, "unit_code", "7", "period", value, "text", "x");

    assertThat(only(read).rule()).isEqualTo(Rule.INVALID_PERIOD);
  }

  @ParameterizedTest
  @CsvSource({
    "nghèo,POOR",
    "Nghèo,POOR",
    "NGHÈO,POOR",
    "cận  nghèo,NEAR_POOR",
    "Cận nghèo,NEAR_POOR",
    "near_poor,NEAR_POOR",
    "không nghèo,NON_POOR",
    "non poor,NON_POOR"
  })
  void aStatusIsReadByCodeAndByWord(String value, Status status) {
    assertThat(valid("status", value).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cận", "rất nghèo", "nghèo nghèo", "poorest", "0", "hộ"})
  void aPartOfAWordIsNoStatus(String value) {
    assertThat(wrong("status", value).rule().code()).isEqualTo("invalid_code");
  }

  @Test
  void theNearestAllowedCodeIsSuggestedWithoutQuotingTheValue() {
    Finding finding = wrong("status", "neer_poor");

    assertThat(Reading.brief(finding)).isEqualTo("invalid_code hidden_near status");
    assertThat(finding.arguments()).containsExactly("poor, near_poor, non_poor", "near_poor");
  }

  @ParameterizedTest
  @CsvSource({
    "1,true",
    "0,false",
    "TRUE,true",
    "false,false",
    "Có,true",
    "co,true",
    "KHÔNG,false",
    "x,true",
    "X,true"
  })
  void flagsAreRead(String value, boolean flag) {
    assertThat(valid("remote", value).remote()).contains(flag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "yes", "-", "xx", "01"})
  void otherFlagsAreTold(String value) {
    assertThat(wrong("remote", value).rule().code()).isEqualTo("invalid_code");
  }

  @Test
  void anEthnicityOutsideTheListIsNotQuoted() {
    assertThat(Reading.brief(wrong("ethnicity", "Nguyễn")))
        .isEqualTo("invalid_code hidden_ethnicity ethnicity");
    assertThat(wrong("ethnicity", "99").value()).isEqualTo("99");
  }

  @Test
  void aUnitCodeBeyondAllMeasureIsTold() {
    assertThat(Reading.brief(wrong("unit_code", "1".repeat(201))))
        .isEqualTo("invalid_code unit unit_code");
  }

  @ParameterizedTest
  @CsvSource({
    "26371,26371",
    "X. Lộc An,26371",
    "Nguyễn Văn An,***",
    "075099000123,***",
    "DN-26371,DN-26371"
  })
  void theUnitOfAFindingIsACodeOrMaskedUnlessItCouldBeOne(String unit, String shown) {
    ReadRecord read =
        read(ReadingOptions.DEFAULT, Kind.HOUSEHOLDS, household("unit_code", unit, "members", "0"));

    assertThat(only(read).unitCode()).isEqualTo(shown);
  }

  @Test
  void aUnitThatNobodyKnowsIsNamedAsItWasSent() {
    ReadRecord read =
        read(ReadingOptions.DEFAULT, Kind.OBSTACLES, "unit_code", "TP. Biên Hòa", "period", "2018");

    assertThat(only(read).unitCode()).isEqualTo("TP. Biên Hòa");
  }

  @Test
  void aUnitThatIsGivenByNameIsNamedByItsCode() {
    ReadRecord read =
        read(ReadingOptions.DEFAULT, Kind.OBSTACLES, "unit_code", "X. Lộc An", "period", "2018");

    assertThat(only(read).unitCode()).isEqualTo("26371");
  }

  @Test
  void aPersonsNameInPlaceOfThePeriodIsMasked() {
    ReadRecord read =
        read(ReadingOptions.DEFAULT, Kind.HOUSEHOLDS, household("period", "Nguyễn An"));

    assertThat(only(read).period()).isEqualTo("***");
    assertThat(only(read).value()).isEmpty();
  }

  @Test
  void aFingerprintDependsOnEveryCellAndItsColumn() {
    Set<Long> prints = new HashSet<>();
    int count = 0;
    for (String name :
        List.of("hamlet", "head_name", "head_id_number", "b1_score", "weight", "b2_score")) {
      for (int i = 1; i <= 1_000; i++) {
        prints.add(valid(name, i + "").fingerprint());
        count++;
      }
    }

    assertThat(prints).hasSize(count);
    assertThat(valid("hamlet", "An", "head_name", "").fingerprint())
        .isEqualTo(valid("hamlet", " An\u00a0").fingerprint())
        .isNotEqualTo(valid("hamlet", "", "head_name", "An").fingerprint());
    assertThat(valid("revision", "2").fingerprint())
        .isEqualTo(valid("revision", "3").fingerprint());
  }

  @Test
  void aFingerprintIsTheSameInEveryFormat() {
    String[] pairs = household("hamlet", "Ấp 3");
    StringBuilder json = new StringBuilder("{");
    StringBuilder header = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (int i = pairs.length - 2; i >= 0; i -= 2) {
      json.append('"').append(pairs[i]).append("\":\"").append(pairs[i + 1]).append("\",");
      header.append(pairs[i]).append(i == 0 ? "\n" : ";");
      line.append(pairs[i + 1]).append(i == 0 ? "\n" : ";");
    }
    Row fromJson = Reading.json(json.substring(0, json.length() - 1) + "}").rows.get(0);
    Row fromCsv = Reading.csv(header.append(line).toString()).rows.get(0);

    assertThat(Fingerprint.of(fromJson)).isEqualTo(Fingerprint.of(fromCsv));
  }

  @Test
  void aFingerprintIsTheSameInOtherWords() {
    long plain = valid("status", "poor", "weight", "2", "members", "4").fingerprint();

    assertThat(valid("status", "Hộ nghèo", "weight", "2", "members", "4").fingerprint())
        .isEqualTo(plain);
    assertThat(valid("status", "poor", "weight", "2.0", "members", "04").fingerprint())
        .isEqualTo(plain);
    assertThat(valid("status", "poor", "weight", "2.1", "members", "4").fingerprint())
        .isNotEqualTo(plain);
    assertThat(valid("deprived_water", "có").fingerprint())
        .isEqualTo(valid("deprived_water", "1").fingerprint())
        .isNotEqualTo(valid("deprived_water", "0").fingerprint())
        .isNotEqualTo(valid("deprived_water", "").fingerprint());
  }
}
