package vn.chungtay.input;

/** A sign of two or three bytes in UTF-8; all Vietnamese letters are among them. */
final class Utf8Sign {
  /** How many bytes the longest sign has. */
  static final int LONGEST = 4;

  private static final int FIRST_OF_TWO = 0xc2;
  private static final int FIRST_OF_THREE = 0xe0;
  private static final int FIRST_OF_FOUR = 0xf0;
  private static final int LEAST_OF_THREE = 0x800;

  private Utf8Sign() {}

  /** Of how many bytes the sign is that starts at a place; 0 when it is not one of these. */
  static int length(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xff;
    if (first < FIRST_OF_TWO || first >= FIRST_OF_FOUR) {
      return 0;
    }
    int length = first < FIRST_OF_THREE ? 2 : 3;
    if (at + length > end || !follows(bytes[at + 1]) || !follows(bytes[at + length - 1])) {
      return 0;
    }
    char sign = of(bytes, at, length);
    boolean right = length == 2 || (sign >= LEAST_OF_THREE && !Character.isSurrogate(sign));
    return right ? length : 0;
  }

  private static boolean follows(byte b) {
    return (b & 0xc0) == 0x80;
  }

  /** The sign of so many bytes. */
  static char of(byte[] bytes, int at, int length) {
    return length == 2
        ? (char) ((bytes[at] & 0x1f) << 6 | bytes[at + 1] & 0x3f)
        : (char) ((bytes[at] & 0x0f) << 12 | (bytes[at + 1] & 0x3f) << 6 | bytes[at + 2] & 0x3f);
  }
}
