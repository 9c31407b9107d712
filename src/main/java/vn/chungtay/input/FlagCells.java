package vn.chungtay.input;

import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Kind;

/**
 * The deprivations in a line, each 0, 1 or empty. Where they are the last ten cells, as in the
 * form, and none is empty, they are read eight bytes at a time.
 */
final class FlagCells {
  private static final int COUNT = Deprivation.values().length;
  private static final int ALL = (1 << COUNT) - 1;
  private static final int FIRST =
      Kind.HOUSEHOLDS.position(Deprivation.values()[0].column()).orElseThrow();
  private static final long[] NO = digests("0");
  private static final long[] YES = digests("1");
  private static final long[] FULL = full();

  /** The lowest bit of every other byte. */
  private static final long BITS = 0x0001_0001_0001_0001L;

  private final int[] places;
  private final boolean last;
  private long digest;

  /**
   * Those of a file.
   *
   * @param places by their numbers; below 0 where there is none
   */
  FlagCells(int[] places, int columns) {
    this.places = places;
    boolean inOrder = true;
    for (int number = 0; number < COUNT; number++) {
      inOrder &= places[number] == columns - COUNT + number;
    }
    this.last = inOrder && columns > COUNT;
  }

  private static long[] digests(String cell) {
    long[] digests = new long[COUNT];
    for (int i = 0; i < COUNT; i++) {
      digests[i] = Fingerprint.of(Kind.HOUSEHOLDS, FIRST + i, cell);
    }
    return digests;
  }

  /** What all ten add to a fingerprint, by those that are 1. */
  private static long[] full() {
    long[] sums = new long[ALL + 1];
    for (int present = 0; present <= ALL; present++) {
      for (int number = 0; number < COUNT; number++) {
        sums[present] += (present >> number & 1) == 0 ? NO[number] : YES[number];
      }
    }
    return sums;
  }

  /**
   * Reads the end of a line; how many bytes and cells it is, or 0 when it has to be taken apart.
   */
  int end(byte[] line, int from, int to, char delimiter, AlikeHouseholds households) {
    int start = to - 2 * COUNT;
    if (!last || start < from) {
      return 0;
    }
    long pairs = (delimiter | '0' << Byte.SIZE) * BITS;
    long eight = EightBytes.of(line, start) ^ pairs;
    long next = EightBytes.of(line, start + Long.BYTES) ^ pairs;
    long rest = EightBytes.of(line, start + 2 * Long.BYTES, to) ^ (pairs & 0xffff_ffffL);
    if (((eight | next | rest) & ~(BITS << Byte.SIZE)) != 0) {
      return 0;
    }
    int present = four(eight) | four(next) << 4 | four(rest) << 8;
    digest = FULL[present];
    households.putDeprivations(ALL, present);
    return 2 * COUNT;
  }

  /** The lowest bits of the second, fourth, sixth and eighth byte. */
  private static int four(long pairs) {
    long bits = pairs >>> Byte.SIZE;
    return (int) (bits | bits >>> 15 | bits >>> 30 | bits >>> 45) & 15;
  }

  /** Reads the cells of a line that was taken apart; whether all of them leave no question. */
  boolean all(byte[] line, int[] bounds, AlikeHouseholds households) {
    int known = 0;
    int present = 0;
    digest = 0;
    for (int number = 0; number < COUNT; number++) {
      int place = places[number];
      int length = place < 0 ? 0 : bounds[place + 1] - 1 - bounds[place];
      if (length != 0) {
        int bit = line[bounds[place]] - '0';
        if (length > 1 || (bit & ~1) != 0) {
          return false;
        }
        known |= 1 << number;
        present |= bit << number;
        digest += bit == 0 ? NO[number] : YES[number];
      }
    }
    households.putDeprivations(known, present);
    return true;
  }

  /** What the cells that were read add to a fingerprint. */
  long digest() {
    return digest;
  }
}
