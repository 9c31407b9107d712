package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decoded by hand is what Java's own decoder says. */
class DecodedTextTest {
  @TempDir private Path folder;

  /** The text of some bytes; nothing when they are not all text. */
  private Optional<String> decoded(byte[] bytes) throws IOException {
    SourceFile file = SourceFiles.named(Files.write(folder.resolve("a.csv"), bytes), "a.csv");
    StringBuilder text = new StringBuilder();
    char[] some = new char[7];
    try (DecodedText decoded = DecodedText.of(file, ReadingOptions.DEFAULT)) {
      for (int count = decoded.read(some); count >= 0; count = decoded.read(some)) {
        text.append(some, 0, count);
      }
      return Optional.of(text.toString());
    } catch (WholeFileOut e) {
      return Optional.empty();
    }
  }

  private static Optional<String> byJava(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text).filter(found -> found.indexOf(0) < 0);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @Test
  void everySignIsTheSame() throws IOException {
    int[] signs =
        IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
            .filter(sign -> sign > Character.MAX_VALUE || !Character.isSurrogate((char) sign))
            .toArray();
    String all = new String(signs, 0, signs.length);

    assertThat(decoded(all.getBytes(StandardCharsets.UTF_8)).orElseThrow().equals(all)).isTrue();
  }

  @Test
  void whatIsBrokenIsRefusedWhereJavaRefusesIt() throws IOException {
    Random random = new Random(5);
    byte[] vietnamese = "Ấp 3, xã Gia Canh 𠀀 x\r\n".getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = vietnamese.clone();
      // The first signs stay, so that no other encoding is recognised by them.
      for (int change = random.nextInt(3); change >= 0; change--) {
        bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
      }
      Optional<String> java = byJava(bytes);
      refused += java.isEmpty() ? 1 : 0;
      assertThat(decoded(bytes)).as("%d", i).isEqualTo(java);
    }
    assertThat(refused).isBetween(500, 1_950);
  }
}
