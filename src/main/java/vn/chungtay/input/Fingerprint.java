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
    long digest = (SEED ^ STEP * (position + 1)) + (to - from) * LENGTH;
    long block = 0;
    for (int i = from; i < to; i++) {
      block = block << Character.SIZE | signs[i];
      if ((i - from) % BLOCK == BLOCK - 1) {
        digest = Long.rotateLeft(digest ^ block, 29) * STEP;
        block = 0;
      }
    }
    return mixed(digest ^ block);
  }

  /** The finisher of SplitMix64: every bit depends on every other. */
  private static long mixed(long bits) {
    long half = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long whole = (half ^ (half >>> 27)) * 0x94d049bb133111ebL;
    return whole ^ (whole >>> 31);
  }
}
