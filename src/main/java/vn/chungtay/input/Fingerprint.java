package vn.chungtay.input;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.chungtay.submission.Kind;

/**
 * A 64-bit digest of the cells of a record and their columns, but for the day of sending and the
 * revision: the sum of a digest for each cell. Two records with the same are taken for the same,
 * whatever the order of columns, the format or the file.
 */
final class Fingerprint {
  private static final Set<String> SENDING = Set.of("submitted_on", "revision");
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
    if (cell.isEmpty() || SENDING.contains(kind.columns().get(position).name())) {
      return 0;
    }
    byte[] signs = cell.getBytes(StandardCharsets.UTF_8);
    return ofUtf8(position, signs, 0, signs.length);
  }

  /** The same for a cell in UTF-8 that is not empty and tells of more than the sending. */
  static long ofUtf8(int position, byte[] signs, int from, int to) {
    long digest = (SEED ^ STEP * (position + 1)) + (to - from) * LENGTH;
    int at = from;
    for (; at + Long.BYTES < to; at += Long.BYTES) {
      digest = Long.rotateLeft(digest ^ EightBytes.of(signs, at), 29) * STEP;
    }
    return mixed(digest ^ EightBytes.of(signs, at, to));
  }

  /** The finisher of SplitMix64: every bit depends on every other. */
  private static long mixed(long bits) {
    long half = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long whole = (half ^ (half >>> 27)) * 0x94d049bb133111ebL;
    return whole ^ (whole >>> 31);
  }
}
