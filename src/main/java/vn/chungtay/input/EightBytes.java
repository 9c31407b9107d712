package vn.chungtay.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at once. What is found has the top bit of its byte set, the first lowest.
 */
final class EightBytes {
  static final long ONES = 0x0101010101010101L;
  static final long TOPS = 0x80 * ONES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private EightBytes() {}

  /** The eight bytes at a place, the first one lowest. */
  static long of(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Those before an end, as many of the eight as there are; 0 stands for the others. */
  static long of(byte[] bytes, int at, int to) {
    if (at + Long.BYTES <= bytes.length) {
      long eight = of(bytes, at);
      int over = at + Long.BYTES - to;
      return over <= 0 ? eight : eight & -1L >>> over * Byte.SIZE;
    }
    long eight = 0;
    for (int i = Math.min(to, at + Long.BYTES) - 1; i >= at; i--) {
      eight = eight << Byte.SIZE | bytes[i] & 0xff;
    }
    return eight;
  }

  /** Those of the eight bytes before an end that are one sign of ASCII other than NUL. */
  static long equal(byte[] bytes, int at, int to, byte sign) {
    long others = of(bytes, at, to) ^ sign * ONES;
    return ~((others & ~TOPS) + ~TOPS | others) & TOPS;
  }

  /** Which of the eight bytes the first one found is. */
  static int first(long found) {
    return Long.numberOfTrailingZeros(found) >>> 3;
  }
}
