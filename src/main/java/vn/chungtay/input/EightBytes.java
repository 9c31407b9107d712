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

  /** 31 to the power of eight. */
  static final int HASH_STEP = 31 * 31 * 31 * 31 * 31 * 31 * 31 * 31;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** By their number, the first ones of the eight. */
  private static final long[] FIRST = {
    0, 0xffL, 0xffffL, 0xff_ffffL, 0xffff_ffffL, -1L >>> 24, -1L >>> 16, -1L >>> 8, -1L
  };

  private EightBytes() {}

  /** Lets through the first ones of the eight: all from 8 on, none below 1. */
  static long mask(int count) {
    return FIRST[Math.max(0, Math.min(Long.BYTES, count))];
  }

  /** The eight bytes at a place, the first one lowest. */
  static long of(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** Some of them, from 1 to 8, as the last ones of eight, with 0 before them. */
  static long last(byte[] bytes, int at, int count) {
    return of(bytes, at) << Long.SIZE - count * Byte.SIZE;
  }

  /** Those before an end, as many of the eight as there are; 0 stands for the others. */
  static long of(byte[] bytes, int at, int to) {
    if (at + Long.BYTES <= bytes.length) {
      return of(bytes, at) & mask(to - at);
    }
    long eight = 0;
    for (int i = Math.min(to, at + Long.BYTES) - 1; i >= at; i--) {
      eight = eight << Byte.SIZE | bytes[i] & 0xff;
    }
    return eight;
  }

  /** Which of 64 bytes are one sign of ASCII, one bit for each, the first one lowest. */
  static long where(byte[] bytes, int at, byte sign) {
    long all = sign * ONES;
    long found = 0;
    for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
      long others = of(bytes, at + i) ^ all;
      long none = ~((others & ~TOPS) + ~TOPS | others) & TOPS;
      found |= ((none >>> 7) * 0x0102_0408_1020_4080L >>> 56) << i;
    }
    return found;
  }

  /** The number that some digits are, from 1 to 8; below 0 when there is another sign. */
  static long number(byte[] bytes, int at, int count) {
    long digits = (of(bytes, at) ^ '0' * ONES) << Long.SIZE - count * Byte.SIZE;
    if (((digits + (0x80 - 10) * ONES | digits) & TOPS) != 0) {
      return -1;
    }
    // Two digits, then four, then eight together.
    long two = digits * (1 + (10 << 8)) >>> 8 & 0x00ff_00ff_00ff_00ffL;
    long four = two * (1 + (100 << 16)) >>> 16 & 0x0000_ffff_0000_ffffL;
    return four * (1 + (10_000L << 32)) >>> 32;
  }

  /**
   * What eight signs of ASCII are as a part of the {@link String#hashCode} of a text; what comes
   * before them is multiplied by {@link #HASH_STEP}.
   */
  static int hash(long eight) {
    long two = (eight & 0x00ff_00ff_00ff_00ffL) * 31 + (eight >>> 8 & 0x00ff_00ff_00ff_00ffL);
    long four = (two & 0x0000_ffff_0000_ffffL) * 961 + (two >>> 16 & 0x0000_ffff_0000_ffffL);
    return (int) four * 923_521 + (int) (four >>> 32);
  }

  /** Which of the eight bytes the first one found is. */
  static int first(long found) {
    return Long.numberOfTrailingZeros(found) >>> 3;
  }
}
