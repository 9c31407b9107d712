package vn.chungtay.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes a little, as editors, mail programs and people do; the same seed the same way. */
final class Mutation {
  private static final List<String> WORDS =
      List.of(
          "\"",
          "\"\"",
          ",",
          ";",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "'",
          "=1+1",
          "@x",
          "-",
          "\u0000",
          "\ufeff",
          "{",
          "}",
          "[",
          "]",
          ":",
          "null",
          "true",
          "\\u0000",
          "\\ud800",
          "1e999999999",
          "-1",
          "99999999999999999999",
          "1.000",
          "1,5",
          "0x10",
          "2018-13-45",
          "31/02/2018",
          "x",
          "Xã Một",
          "ế",
          "\u1ebf\u0301",
          "#",
          "- ",
          "&a",
          "*a",
          "!!int",
          "%",
          "|",
          "<b>",
          "../..",
          "é\u0000");

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** A damaged copy. */
  byte[] of(byte[] bytes) {
    byte[] damaged = bytes;
    for (int i = random.nextInt(4); i >= 0; i--) {
      damaged = once(damaged);
    }
    return damaged;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(random.nextInt(20), bytes.length - at);
    byte[] part = Arrays.copyOfRange(bytes, at, at + length);
    return switch (random.nextInt(6)) {
      case 0 -> joined(bytes, at, new byte[0], length);
      case 1 -> joined(bytes, at, word(), 0);
      case 2 -> joined(bytes, at, word(), length);
      case 3 -> joined(bytes, random.nextInt(bytes.length + 1), part, 0);
      case 4 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, Math.min(1, length));
      default -> Arrays.copyOf(bytes, at);
    };
  }

  private byte[] word() {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return word.repeat(1 + random.nextInt(2)).getBytes(StandardCharsets.UTF_8);
  }

  /** Puts bytes in the place of some others. */
  private static byte[] joined(byte[] bytes, int at, byte[] more, int without) {
    byte[] all = new byte[bytes.length + more.length - without];
    System.arraycopy(bytes, 0, all, 0, at);
    System.arraycopy(more, 0, all, at, more.length);
    System.arraycopy(bytes, at + without, all, at + more.length, bytes.length - at - without);
    return all;
  }
}
