package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.submission.Kind;

class CsvBrokenRowsTest {
  private static final String HEADER = "unit_code,period,text\n";

  @ParameterizedTest
  @ValueSource(strings = {"2,2018", "2,2018,b,c", "2,2018,\"b\",c", "2"})
  void aWrongNumberOfFieldsCostsOneRecord(String line) {
    Reading reading = Reading.csv(HEADER + "1,2018,a\n" + line + "\n3,2018,c\n");

    assertThat(reading.lines()).containsExactly(2, 4);
    assertThat(reading.breaks()).containsExactly("3 fields");
    assertThat(reading.broken.get(0).finding().arguments())
        .containsExactly("3", reading.broken.get(0).cells().size() + "");
    assertThat(reading.rows.get(1).origin().record()).isEqualTo(3);
  }

  @Test
  void aQuoteThatEndsTooEarlyCostsOneRecord() {
    Reading reading = Reading.csv(HEADER + "1,2018,\"a\"b\n2,2018,b\n");

    assertThat(reading.breaks()).containsExactly("2 quotes");
    assertThat(reading.broken.get(0).cells()).containsExactly("1,2018,\"a\"b");
    assertThat(reading.broken.get(0).kind()).isEqualTo(Kind.OBSTACLES);
    assertThat(reading.column("text")).containsExactly("b");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsOneLine() {
    Reading reading = Reading.csv(HEADER + "1,2018,\"a\n2,2018,b\n3,2018,c");

    assertThat(reading.breaks()).containsExactly("2 open_quote");
    assertThat(reading.lines()).containsExactly(3, 4);
  }

  @Test
  void aQuoteThatIsClosedFarAwayCostsOneLine() {
    Reading reading =
        Reading.csv(HEADER + "1,2018,\"a\n" + "2,2018,b\n".repeat(5_000) + "3,2018,\"c\"\n");

    assertThat(reading.breaks()).containsExactly("2 open_quote");
    assertThat(reading.rows).hasSize(5_001);
    assertThat(reading.rows.get(5_000).origin().line()).isEqualTo(5_003);
  }

  @Test
  void aStrayQuoteThatMeetsTheNextQuotedFieldSwallowsNoRecord() {
    Reading reading = Reading.csv(HEADER + "1,2018,\"a\n2,2018,b\n3,2018,\"c\"\n4,2018,d\n");

    assertThat(reading.breaks()).containsExactly("2 swallowed");
    assertThat(reading.broken.get(0).finding().arguments()).containsExactly("4");
    assertThat(reading.column("unit_code")).containsExactly("2", "3", "4");
    assertThat(reading.lines()).containsExactly(3, 4, 5);
  }

  @Test
  void twoStrayQuotesThatMakeOneWholeFieldSwallowNoRecord() {
    Reading reading = Reading.csv(HEADER + "1,2018,\"a\n2,2018,b\n3,2018,c\"\n4,2018,d\n");

    assertThat(reading.breaks()).containsExactly("2 swallowed");
    assertThat(reading.column("unit_code")).containsExactly("2", "3", "4");
    assertThat(reading.column("text")).containsExactly("b", "c\"", "d");
  }

  @Test
  void aTextOfSeveralLinesWithAsManyCommasIsNoSwallowedRecord() {
    Reading reading = Reading.csv(HEADER + "1,2018,\"a\nb, c, d\ne\"\n2,2018,f\n");

    assertThat(reading.breaks()).isEmpty();
    assertThat(reading.column("text")).containsExactly("a\nb, c, d\ne", "f");
  }

  @Test
  void aRecordOfSeveralLinesThatIsBrokenIsOneBrokenRecordAndSaysHowFarItGoes() {
    Reading reading =
        Reading.csv(HEADER + "1,2018,\"a\nb\",x\n2,2018,c\n3,2018,\"a\nb\"x\n4,2018,d\n");

    assertThat(reading.breaks()).containsExactly("2 fields_joined", "5 quotes_joined");
    assertThat(reading.broken.get(0).finding().arguments()).containsExactly("3", "4", "3");
    assertThat(reading.broken.get(1).finding().arguments()).containsExactly("6");
    assertThat(reading.lines()).containsExactly(4, 7);
  }

  @Test
  void aRecordInQuotesAmongLinesThatAreTornIsStillRead() {
    String torn = "1,2018,\"a\n2,2018,b\n3,5\" x,\"c\nd\"\n4,2018,e\n";

    Reading reading = Reading.csv(HEADER + torn);

    assertThat(reading.breaks()).containsExactly("2 swallowed");
    assertThat(reading.column("text")).containsExactly("b", "c\nd", "e");
  }

  @Test
  void everyLineMayBeBroken() {
    Reading reading = Reading.csv(HEADER + "\"\n\"\"\"\n1,\n");

    assertThat(reading.rows).isEmpty();
    assertThat(reading.broken).isNotEmpty();
    assertThat(reading.findings).isEmpty();
  }

  @Test
  void aLineBeyondAllMeasureIsSkippedWithoutBeingHeld() {
    String line = "2,2018," + "x".repeat(Limits.RECORD + 200_000);

    Reading reading = Reading.csv(HEADER + "1,2018,a\n" + line + "\r\n3,2018,c\n" + line);

    assertThat(reading.breaks()).containsExactly("3 too_long", "5 too_long");
    assertThat(reading.broken.get(0).cells()).isEmpty();
    assertThat(reading.lines()).containsExactly(2, 4);
  }

  @Test
  void aRecordOfJustTheLimitIsRead() {
    String start = "1,2018,";
    String longest = start + "x".repeat(Limits.RECORD - start.length());

    Reading reading = Reading.csv(HEADER + longest + "\n" + longest + "x\n2,2018,b\n");

    assertThat(reading.breaks()).containsExactly("3 too_long");
    assertThat(reading.lines()).containsExactly(2, 4);
  }

  @Test
  void longCellsAreReadAsLongAsTheLineIsHeld() {
    Reading reading = Reading.csv(HEADER + "1,2018," + "x".repeat(Limits.RECORD / 2) + "\n");

    assertThat(reading.column("text").get(0)).hasSize(Limits.RECORD / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void aQuoteOpensOnlyBehindTheDelimiterOfTheFile(String delimiter) {
    String header = String.join(delimiter, "unit_code", "period", "text") + "\n";
    String row = String.join(delimiter, "1", "2018", "rộng 5,\"7\" mét") + "\n";

    Reading reading = Reading.csv(header + row + row);

    assertThat(reading.column("text")).isEqualTo(List.of("rộng 5,\"7\" mét", "rộng 5,\"7\" mét"));
  }
}
