package vn.chungtay.input;

import java.util.Set;
import vn.chungtay.submission.Kind;

/**
 * A 64-bit digest of the cells of a record and their columns, but for the day of sending and the
 * revision: the sum of a digest for each cell. Two records with the same are taken for the same,
 * whatever the order of columns, the format or the file.
 */
final class Fingerprint {
  private static final Set<String> SENDING = Set.of("submitted_on", "revision");
  private static final int BLOCK = 4;
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long LENGTH = 0xd6e8feb86659fd93L;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private Fingerprint() {}

  static long of(Row row) {
    long digest = 0;
    for (int i = 0; i < row.kind().columns().size(); i++) {
      digest += of(row.kind(), i, row.cell(i));
    }
    return digest;
  }

  /** What a cell adds; 0 when it is empty or tells of the sending only. */
  static long of(Kind kind, int position, String cell) {
    char[] signs = cell.toCharArray();
    return of(kind, position, signs, 0, signs.length);
  }

  /** The same for a cell that is a part of some signs. */
  static long of(Kind kind, int position, char[] signs, int from, int to) {
    if (from == to || SENDING.contains(kind.columns().get(position).name())) {
      return 0;
    }
    long digest = begun(position, to - from);
    long block = 0;
    for (int i = from; i < to; i++) {
      block = block << Character.SIZE | signs[i];
      if ((i - from) % BLOCK == BLOCK - 1) {
        digest = step(digest, block);
        block = 0;
      }
    }
    return mixed(digest ^ block);
  }

  /** The same for a cell of ASCII that is not empty and tells of more than the sending. */
  static long ofAscii(int position, byte[] signs, int from, int to) {
    long digest = begun(position, to - from);
    int at = from;
    for (; at + BLOCK <= to; at += BLOCK) {
      long block =
          (long) signs[at] << 3 * Character.SIZE | (long) signs[at + 1] << 2 * Character.SIZE;
      digest = step(digest, block | (long) signs[at + 2] << Character.SIZE | signs[at + 3]);
    }
    long block = 0;
    for (; at < to; at++) {
      block = block << Character.SIZE | signs[at];
    }
    return mixed(digest ^ block);
  }

  private static long begun(int position, int length) {
    return (SEED ^ STEP * (position + 1)) + length * LENGTH;
  }

  private static long step(long digest, long block) {
    return Long.rotateLeft(digest ^ block, 29) * STEP;
  }

  /** The finisher of SplitMix64: every bit depends on every other. */
  private static long mixed(long bits) {
    long half = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long whole = (half ^ (half >>> 27)) * 0x94d049bb133111ebL;
    return whole ^ (whole >>> 31);
  }
}
