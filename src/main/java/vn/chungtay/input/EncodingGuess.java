package vn.chungtay.input;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What a text that is not UTF-8 looks like, judged by the bytes around the first that is wrong.
 *
 * <p>windows-1258 puts a tone byte behind a vowel, VNI a Latin-1 letter behind a plain vowel, TCVN3
 * has its letters where Latin-1 has signs.
 */
enum EncodingGuess {
  WINDOWS_1258(
      "\u00f0\u00d0",
      "aeiouyAEIOUY\u00e2\u00ea\u00f4\u00f5\u00fd\u00e3\u00c2\u00c3\u00ca\u00d4\u00d5\u00dd",
      "\u00cc\u00d2\u00de\u00ec\u00f2"),
  VNI(
      "\u00f1\u00d1",
      "aeiouyAEIOUY\u00f4\u00f6\u00d4\u00d6",
      "\u00f8\u00f9\u00fb\u00f5\u00ef\u00e2\u00ea\u00e1\u00e0\u00e5\u00e3\u00e4\u00e9\u00e8\u00fa"
          + "\u00fc\u00eb\u00d8\u00d9\u00db\u00d5\u00cf\u00c2\u00ca\u00c1\u00c0\u00c5\u00c3\u00c4"
          + "\u00c9\u00c8\u00da\u00dc\u00cb"),
  TCVN3(
      "\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be",
      "",
      "");

  private static final int SIGNS_OF_UTF16 = 4;

  private final String letters;
  private final String before;
  private final String after;

  EncodingGuess(String letters, String before, String after) {
    this.letters = letters;
    this.before = before;
    this.after = after;
  }

  String variant() {
    return "looks_" + name().toLowerCase(Locale.ROOT);
  }

  /** The 8-bit encoding that explains at least a fifth of what is not ASCII. */
  static Optional<EncodingGuess> narrow(ByteBuffer bytes) {
    byte[] all = bytes.array();
    int high = 0;
    for (int i = 0; i < bytes.limit(); i++) {
      high += all[i] < 0 ? 1 : 0;
    }
    int enough = Math.max(1, high / 5);
    return Arrays.stream(values())
        .filter(guess -> guess.evidence(all, bytes.limit()) >= enough)
        .max(Comparator.comparingInt(guess -> guess.evidence(all, bytes.limit())));
  }

  private int evidence(byte[] bytes, int limit) {
    int found = 0;
    for (int i = 0; i < limit; i++) {
      char here = (char) (bytes[i] & 0xff);
      boolean pair =
          i > 0 && after.indexOf(here) >= 0 && before.indexOf((char) (bytes[i - 1] & 0xff)) >= 0;
      found += pair || letters.indexOf(here) >= 0 ? 1 : 0;
    }
    return found;
  }

  /** UTF-16 of one byte order, told by NUL bytes at mostly even or mostly odd places. */
  static Optional<String> wide(ByteBuffer bytes) {
    int[] nul = new int[2];
    for (int i = 0; i < bytes.limit(); i++) {
      nul[i % 2] += bytes.array()[i] == 0 ? 1 : 0;
    }
    if (Math.max(nul[0], nul[1]) < bytes.limit() / SIGNS_OF_UTF16) {
      return Optional.empty();
    }
    if (Math.min(nul[0], nul[1]) > bytes.limit() / (4 * SIGNS_OF_UTF16)) {
      return Optional.empty();
    }
    return Optional.of(nul[1] > nul[0] ? "UTF-16LE" : "UTF-16BE");
  }
}
