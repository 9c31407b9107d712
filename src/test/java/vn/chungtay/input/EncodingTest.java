package vn.chungtay.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.Finding;

class EncodingTest {
  private static final String TEXT = "unit_code,period,text\n731,2018,Hộ nghèo ở Đồng Nai\n";

  private static Reading read(byte[] bytes) {
    return Reading.of("a.csv", bytes, ReadingOptions.DEFAULT);
  }

  private static byte[] obstacle(byte[] text) {
    byte[] start = "unit_code,period,text\n1,2018,ok\n2,2018,".getBytes(US_ASCII);
    byte[] both = Arrays.copyOf(start, start.length + text.length);
    System.arraycopy(text, 0, both, start.length, text.length);
    return both;
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true"})
  void unicodeIsReadWithItsMark(String encoding, boolean mark) {
    Reading reading = read(((mark ? "\ufeff" : "") + TEXT).getBytes(Charset.forName(encoding)));

    assertThat(reading.column("text")).containsExactly("Hộ nghèo ở Đồng Nai");
    assertThat(reading.encoding).isEqualTo(encoding);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void wideTextWithoutAMarkIsNamed(String encoding) {
    Finding out = read(TEXT.getBytes(Charset.forName(encoding))).out.get(0);

    assertThat(Reading.brief(out)).isEqualTo("wrong_encoding looks_utf16");
    assertThat(out.arguments()).containsExactly(encoding);
  }

  @Test
  void wideTextOfSignsThatAreNoUtf8IsNamedToo() {
    Finding out = read("mã_hộ;ả;ấ;ữ,a,b,c,d,e,f\n1".repeat(20).getBytes(UTF_16LE)).out.get(0);

    assertThat(Reading.brief(out)).isEqualTo("wrong_encoding looks_utf16");
  }

  @Test
  void windows1258IsRecognisedAndReadWhenForced() {
    // Base letters with circumflex, breve or horn composed, tones combining.
    String written =
        "Hô\u0323 nghe\u0300o ơ\u0309 Đô\u0300ng Nai, câ\u0323n nghe\u0300o đươ\u0323c";
    byte[] bytes = obstacle(("\"" + written + "\"").getBytes(Charset.forName("windows-1258")));

    assertThat(read(bytes).reasons()).containsExactly("wrong_encoding looks_windows_1258");
    assertThat(read(bytes).out.get(0).origin().line()).isEqualTo(3);
    Reading forced = Reading.of("a.csv", bytes, Reading.encoded(Charset.forName("windows-1258")));
    assertThat(forced.column("text")).containsExactly("ok", "Hộ nghèo ở Đồng Nai, cận nghèo được");
  }

  @Test
  void vniIsRecognised() {
    byte[] bytes = obstacle("Hoä ngheøo ôû Ñoàng Nai, caän ngheøo ñöôïc".getBytes(ISO_8859_1));

    assertThat(read(bytes).reasons()).containsExactly("wrong_encoding looks_vni");
  }

  @Test
  void tcvn3IsRecognised() {
    byte[] bytes =
        obstacle(
            "Hé nghÌo ë §ång Nai, cËn nghÌo ®­îc, ¨n, thiÕu vèn s¶n xuÊt".getBytes(ISO_8859_1));

    assertThat(read(bytes).reasons()).containsExactly("wrong_encoding looks_tcvn3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0af", "eda080", "f4908080", "e28228", "ff", "80", "e1ba"})
  void whatIsNotStrictUtf8PutsTheFileOut(String bytes) {
    Reading reading = read(obstacle(HexFormat.of().parseHex(bytes)));

    assertThat(reading.out).hasSize(1);
    assertThat(reading.out.get(0).rule().code()).isEqualTo("wrong_encoding");
    assertThat(reading.out.get(0).origin().line()).isEqualTo(3);
  }

  @Test
  void aByteFarDownPutsTheFileOutWithItsLine() {
    byte[] rows = "1,2018,ăn\r\n".repeat(30_000).getBytes(UTF_8);
    byte[] start = "unit_code,period,text\r\n".getBytes(UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(start);
    all.writeBytes(rows);
    all.write(0xff);
    all.writeBytes(rows);

    assertThat(read(all.toByteArray()).out.get(0).origin().line()).isEqualTo(30_002);
  }

  @Test
  void anEncodingThatIsForcedWronglyIsNamed() {
    Reading reading = Reading.of("a.csv", TEXT.getBytes(UTF_8), Reading.encoded(US_ASCII));

    assertThat(reading.reasons()).containsExactly("wrong_encoding forced");
    assertThat(reading.out.get(0).arguments()).containsExactly("US-ASCII");
  }

  @Test
  void aMarkIsNoTextWhenTheEncodingIsForced() {
    byte[] bytes = ("\ufeff" + TEXT).getBytes(UTF_16BE);

    assertThat(Reading.of("a.csv", bytes, Reading.encoded(Charset.forName("UTF-16"))).rows)
        .hasSize(1);
    assertThat(Reading.of("a.csv", bytes, Reading.encoded(UTF_16BE)).rows).hasSize(1);
  }

  @Test
  void aNulIsNoText() {
    Reading reading = read(obstacle("a\0b\n".getBytes(UTF_8)));

    assertThat(reading.reasons()).containsExactly("unreadable_file is_binary");
    assertThat(reading.out.get(0).origin().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "504b03041400, unreadable_file is_workbook",
    "d0cf11e0a1b1, unreadable_file is_old_office",
    "255044462d31, unreadable_file is_pdf"
  })
  void filesThatAreNoTextAtAllAreNamed(String start, String reason) {
    assertThat(read(HexFormat.of().parseHex(start)).reasons()).containsExactly(reason);
  }

  @Test
  void jsonIsReadInEveryUnicodeEncoding() {
    String json = "\ufeff[{\"unit_code\":1,\"period\":2018,\"text\":\"ở\"}]";
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      Reading reading = Reading.of("a.json", json.getBytes(charset), ReadingOptions.DEFAULT);
      assertThat(reading.column("text")).containsExactly("ở");
    }
  }

  @Test
  void wrongBytesPutAJsonFileOutToo() {
    byte[] bytes = "[{\"unit_code\":1,\n\"text\":\"\u00e9\u00e8\"}]".getBytes(ISO_8859_1);

    Reading reading = Reading.of("a.json", bytes, ReadingOptions.DEFAULT);

    assertThat(reading.out.get(0).rule().code()).isEqualTo("wrong_encoding");
    assertThat(reading.out.get(0).origin().line()).isEqualTo(2);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void packedFilesAreUnpackedWhateverTheirNameSays() throws IOException {
    assertThat(Reading.of("a.csv.gz", packed(TEXT), ReadingOptions.DEFAULT).rows).hasSize(1);
    assertThat(Reading.of("a.csv", packed(TEXT), ReadingOptions.DEFAULT).rows).hasSize(1);
  }

  @Test
  void aPackedFileThatBreaksOffIsOut() throws IOException {
    byte[] whole = packed(TEXT.repeat(100));
    for (int length : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThat(Reading.of("a.csv.gz", part, ReadingOptions.DEFAULT).reasons())
          .containsExactly("unreadable_file truncated");
    }
  }

  @Test
  void whatIsNotPackedButCalledSoIsOut() {
    assertThat(Reading.of("a.csv.gz", TEXT.getBytes(UTF_8), ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file not_gzip");
  }

  @Test
  void foldersAndMissingFilesAreOut(@TempDir Path folder) {
    SourceFile missing = SourceFiles.named(folder.resolve("no.csv"), "no.csv");
    SourceFile itself = SourceFiles.named(folder, "f.csv");

    assertThat(Reading.of(missing, ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file missing");
    assertThat(Reading.of(itself, ReadingOptions.DEFAULT).reasons())
        .containsExactly("unreadable_file folder");
  }
}
