package vn.chungtay.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.Language;
import vn.chungtay.submission.Kind;

class JsonRowReaderTest {
  private static final String A = "{\"unit_code\":\"1\",\"period\":2018,\"text\":\"a\"}";
  private static final String B = "{\"unit_code\":\"2\",\"period\":2018,\"text\":\"b\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {"[%s,%s]", "%s\n%s\n", "%s%s", " [ %s\n,\n%s ]\n\n", "[%s][%s]", "[[],%s]%s"})
  void recordsAreFoundInEveryShape(String form) {
    Reading reading = Reading.json(form.formatted(A, B));

    assertThat(reading.column("text")).containsExactly("a", "b");
    assertThat(reading.rows).extracting(Row::kind).containsOnly(Kind.OBSTACLES);
  }

  @Test
  void theLineOfARecordIsWhereItsObjectStarts() {
    Reading reading =
        Reading.json("[\n\n" + A + ",\r\n  {\n\"unit_code\":\n2,\"text\":\"b\"},\r" + B + "]");

    assertThat(reading.lines()).containsExactly(3, 4, 7);
    assertThat(reading.rows).extracting(row -> row.origin().record()).containsExactly(1, 2, 3);
  }

  @Test
  void valuesKeepTheTextTheyAreWrittenWith() {
    Reading reading =
        Reading.json(
            """
            [{"household_id": 1.0, "unit_code": 1e400, "period": 2018, "members": -0, "weight": 1.50,
              "remote": true, "area": null, "status": " cận\\u00a0nghèo ", "hamlet": "A\\u0300"}]
            """);

    Row row = reading.rows.get(0);
    assertThat(
            List.of("household_id", "unit_code", "members", "weight", "remote", "area", "hamlet"))
        .extracting(name -> Reading.cell(row, name))
        .containsExactly("1.0", "1e400", "-0", "1.50", "true", "", "À");
  }

  @Test
  void theDotOfAJsonNumberIsNoGroupOfThousands() {
    ReadingOptions options =
        new ReadingOptions(Optional.empty(), Optional.empty(), NumberFormatStyle.VI);
    byte[] text = "[{\"household_id\":\"1\",\"unit_code\":1,\"weight\":1.125}]".getBytes(UTF_8);

    assertThat(Reading.of("a.json", text, options).column("weight")).containsExactly("1,125");
  }

  @Test
  void keysMayBeVietnamese() {
    Reading reading =
        Reading.json("{\"Mã đơn vị\":\"1\",\"KỲ BÁO CÁO\":2018,\"kho_khan_vuong_mac\":\"a\"}");

    assertThat(reading.column("unit_code")).containsExactly("1");
    assertThat(reading.column("text")).containsExactly("a");
  }

  @Test
  void anEnvelopeGivesItsRecordsWhatTheyDoNotSay() {
    Reading reading =
        Reading.json(
            """
            {"submission": {"unit_code": "731", "period": "2018", "submitted_on": "2018-12-05", "revision": 2},
             "unit_report": {"total_households": 100},
             "households": [{"household_id": "h1"}, {"household_id": "h2", "unit_code": "732", "period": ""}],
             "obstacles": [{"text": "xa"}]}
            """);

    assertThat(reading.column("unit_code")).containsExactly("731", "731", "732", "731");
    assertThat(reading.column("period")).containsOnly("2018");
    assertThat(reading.column("revision")).containsOnly("2");
    assertThat(reading.rows)
        .extracting(Row::kind)
        .containsExactly(Kind.UNIT_REPORT, Kind.HOUSEHOLDS, Kind.HOUSEHOLDS, Kind.OBSTACLES);
    assertThat(reading.findings).isEmpty();
  }

  @Test
  void theSubmissionMayStandBehindItsRecords() {
    String envelope =
        """
        {"obstacles": [{"text": "a"}], "activities": [{"activity": "loans"}],
         "submission": {"unit_code": "%s", "period": "2018"}}
        """;

    Reading reading = Reading.json(envelope.formatted("1") + A + envelope.formatted("3"));

    assertThat(reading.column("unit_code")).containsExactly("1", "1", "1", "3", "3");
    assertThat(reading.lines()).containsExactly(1, 1, 3, 3, 3);
  }

  @Test
  void recordsBeforeABreakStayThoughTheirSubmissionIsLost() {
    Reading reading = Reading.json("{\"obstacles\": [" + A + "], \"submission\": {\"unit_code\": ");

    assertThat(reading.column("text")).containsExactly("a");
    assertThat(reading.told()).containsExactly("malformed_json ends");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"households\",\"records\":[%s]}",
        "{\"records\":[%s],\"kind\":\"households\"}",
        "{\"records\":[%s],\"kind\":\"Households\",\"submission\":{\"period\":\"2018\"}}",
        "{\"households\":[%s]}"
      })
  void theKindMayBeSaidAround(String form) {
    Reading reading = Reading.json(form.formatted("{\"unit_code\":\"1\"}"));

    assertThat(reading.rows).extracting(Row::kind).containsExactly(Kind.HOUSEHOLDS);
    assertThat(reading.findings).isEmpty();
  }

  @Test
  void aCountCalledHouseholdsMakesNoEnvelope() {
    Reading reading = Reading.json("{\"activity\":\"loans\",\"unit_code\":1,\"households\":7}");

    assertThat(reading.column("households")).containsExactly("7");
  }

  @Test
  void aRecordThatDoesNotShowItsKindIsOfTheKindBefore() {
    Reading reading = Reading.json("[" + A + ",{\"unit_code\":\"2\"}]");

    assertThat(reading.rows).extracting(Row::kind).containsOnly(Kind.OBSTACLES).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", "[{}]", "[{\"unit_code\":1,\"period\":2018}]"})
  void aFirstRecordOfNoKindPutsTheFileOut(String text) {
    assertThat(Reading.json(text).reasons()).containsExactly("unknown_kind record");
  }

  @Test
  void theKindCanBeForced() {
    byte[] text = "{\"unit_code\":1}".getBytes(UTF_8);

    assertThat(Reading.of("a.json", text, Reading.forced(Kind.EXEMPLARS)).rows)
        .extracting(Row::kind)
        .containsExactly(Kind.EXEMPLARS);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"text\":\"b\",\"text\":\"c\"         | duplicate_key text",
        "\"text\":\"b\",\"Khó khăn, vướng mắc\":1 | duplicate_key text",
        "\"text\":{\"a\":{\"b\":[1]}}        | nested text",
        "\"text\":[\"b\"]                    | nested text",
        "\"text\":\"b\",\"period\":[]        | nested period"
      })
  void aBrokenRecordCostsOnlyItself(String fields, String variant) {
    Reading reading = Reading.json("[" + A + ",\n{\"unit_code\":9," + fields + "},\n" + B + "]");

    assertThat(reading.column("text")).containsExactly("a", "b");
    assertThat(reading.broken).hasSize(1);
    assertThat(Reading.brief(reading.broken.get(0).finding()))
        .isEqualTo("malformed_row " + variant);
    assertThat(reading.broken.get(0).origin().line()).isEqualTo(2);
    assertThat(reading.broken.get(0).cells()).contains("9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"x\"", "null", "[1,[2]]"})
  void whatIsNoObjectIsNoRecord(String value) {
    Reading reading = Reading.json("[" + A + "," + value + "," + B + "]");

    assertThat(reading.breaks()).containsExactly("1 no_record");
    assertThat(reading.rows).hasSize(2);
  }

  @Test
  void aLonelyValueIsToldWithoutAKind() {
    assertThat(Reading.json("\"x\"").told()).containsExactly("malformed_row no_record");
  }

  @Test
  void unknownKeysAreToldOnce() {
    Reading reading =
        Reading.json(
            """
            {"obstacles": [{"text": "a", "topik": "x", "phone": {"a": 1}}, {"text": "b", "topik": "y"}],
             "submission": {"unit_code": 1, "sender": "x"}, "meta": {"text": 1}, "version": 3}
            """);

    assertThat(reading.told())
        .containsExactly(
            "unknown_column near topik",
            "unknown_column phone",
            "unknown_column sender",
            "unknown_column meta",
            "unknown_column version");
    assertThat(reading.rows).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"unit_code\":1    | malformed_json ends",
        "{\"unit_code\" 1}   | malformed_json",
        "{\"unit_code\":NaN} | malformed_json",
        "{\"unit_code\":'1'} | malformed_json",
        "{\"unit_code\":+1}  | malformed_json",
        "{unit_code:1}       | malformed_json",
        "{\"unit_code\":\"a  | malformed_json ends",
        "]                   | malformed_json"
      })
  void whatStandsBeforeABreakStays(String rest, String told) {
    Reading reading = Reading.json(A + "\n" + B + "\n" + rest);

    assertThat(reading.out).isEmpty();
    assertThat(reading.column("text")).containsExactly("a", "b");
    assertThat(reading.told()).containsExactly(told);
    assertThat(reading.findings.get(0).origin().line()).isEqualTo(3);
  }

  @Test
  void aBreakNeverQuotesTheText() {
    Reading reading = Reading.json("{\"head_name\": NguyễnVănAn}");

    assertThat(Telling.of(reading.findings.get(0), Language.EN)).doesNotContain("Nguy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "[]", "{\"households\": []}", "[] []"})
  void aFileWithoutRecordsIsTold(String text) {
    assertThat(Reading.json(text).told()).containsExactly("empty_file");
  }

  @Test
  void manyRecordsOfManyShapesAreRead() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append("{\"unit_code\":")
          .append(i)
          .append(",\"text\":\"a\",\"k")
          .append(i)
          .append("\":1}\n");
    }

    Reading reading = Reading.json(text.toString());

    assertThat(reading.rows).hasSize(3_000);
    assertThat(reading.findings).hasSize(21);
  }
}
