package vn.chungtay;

import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What may happen to an archive of classes. */
enum Damage {
  EMPTY(archive -> new byte[0]),
  CUT_OFF(archive -> Arrays.copyOf(archive, archive.length / 2)),
  NONSENSE(archive -> random(archive.length)),
  HEADER_ZEROED(archive -> over(archive, 0, new byte[2000])),
  ZEROS_WITHIN(archive -> over(archive, archive.length / 3, new byte[archive.length / 10])),
  RANDOM_WITHIN(archive -> over(archive, archive.length / 2, random(archive.length / 10)));

  private final UnaryOperator<byte[]> doing;

  Damage(UnaryOperator<byte[]> doing) {
    this.doing = doing;
  }

  byte[] to(byte[] archive) {
    return doing.apply(archive);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static byte[] over(byte[] archive, int at, byte[] other) {
    System.arraycopy(other, 0, archive, at, other.length);
    return archive;
  }
}
