package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EightBytesTest {
  private static final String SIGNS = "00123456789abc,;-/:\t\u00e9\u1ea5";

  private static byte[] bytes(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void digitsAreTheirNumberAndNothingElseIsOne() {
    Random random = new Random(1);
    int numbers = 0;
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = bytes(random);
      int at = random.nextInt(bytes.length - 8);
      int count = 1 + random.nextInt(8);
      String text = new String(bytes, at, count, StandardCharsets.ISO_8859_1);
      boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
      numbers += digits ? 1 : 0;
      assertThat(EightBytes.number(bytes, at, count)).isEqualTo(digits ? Long.parseLong(text) : -1);
    }
    assertThat(numbers).isGreaterThan(10_000);
    for (int sign = Byte.MIN_VALUE; sign <= Byte.MAX_VALUE; sign++) {
      byte[] bytes = {'1', (byte) sign, '2', 0, 0, 0, 0, 0};
      boolean digit = sign >= '0' && sign <= '9';
      assertThat(EightBytes.number(bytes, 0, 3)).isEqualTo(digit ? 102 + 10 * (sign - '0') : -1);
    }
  }

  @Test
  void hashCodesAreThoseOfStrings() {
    Random random = new Random(2);
    byte[] bytes = new byte[16];
    for (int i = 0; i < 10_000; i++) {
      for (int place = 0; place < bytes.length; place++) {
        bytes[place] = (byte) random.nextInt(128);
      }
      int count = 1 + random.nextInt(8);
      int hash = EightBytes.hash(EightBytes.last(bytes, 0, count));
      assertThat(hash).isEqualTo(new String(bytes, 0, count, StandardCharsets.US_ASCII).hashCode());
      assertThat(hash * EightBytes.HASH_STEP + EightBytes.hash(EightBytes.of(bytes, count)))
          .isEqualTo(new String(bytes, 0, count + 8, StandardCharsets.US_ASCII).hashCode());
    }
  }

  @Test
  void aSignIsFoundWhereverItStands() {
    Random random = new Random(3);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = bytes(random);
      byte sign = (byte) SIGNS.charAt(random.nextInt(SIGNS.length() - 2));
      int at = random.nextInt(bytes.length - Long.SIZE);
      long expected = 0;
      for (int place = 0; place < Long.SIZE; place++) {
        expected |= bytes[at + place] == sign ? 1L << place : 0;
      }
      assertThat(EightBytes.where(bytes, at, sign)).isEqualTo(expected);
    }
  }

  @Test
  void onlyTheFirstBytesAreLetThrough() {
    byte[] bytes = "12345678".getBytes(StandardCharsets.US_ASCII);
    for (int count = -3; count < 12; count++) {
      long some = EightBytes.of(bytes, 0, Math.max(0, Math.min(8, count)));
      assertThat(EightBytes.of(bytes, 0) & EightBytes.mask(count)).isEqualTo(count < 1 ? 0 : some);
    }
  }
}
