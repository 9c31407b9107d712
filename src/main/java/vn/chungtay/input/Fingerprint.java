package vn.chungtay.input;

import java.util.Set;

/**
 * A 64-bit digest of the cells of a row and their columns, but for the day of sending and the
 * revision. Two rows with the same are taken for the same record, whatever the order of columns,
 * the format or the file.
 */
final class Fingerprint {
  private static final Set<String> SENDING = Set.of("submitted_on", "revision");
  private static final int BLOCK = 4;
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long LENGTH = 0xd6e8feb86659fd93L;
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private Fingerprint() {}

  static long of(Row row) {
    long digest = SEED;
    int columns = row.kind().columns().size();
    for (int i = 0; i < columns; i++) {
      String cell = row.cell(i);
      if (!cell.isEmpty() && !SENDING.contains(row.kind().columns().get(i).name())) {
        digest = mixed(text(cell, digest ^ STEP * (i + 1)));
      }
    }
    return digest;
  }

  private static long text(String cell, long start) {
    long digest = start + cell.length() * LENGTH;
    long block = 0;
    for (int i = 0; i < cell.length(); i++) {
      block = block << Character.SIZE | cell.charAt(i);
      if (i % BLOCK == BLOCK - 1) {
        digest = Long.rotateLeft(digest ^ block, 29) * STEP;
        block = 0;
      }
    }
    return digest ^ block;
  }

  /** The finisher of SplitMix64: every bit depends on every other. */
  private static long mixed(long bits) {
    long half = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long whole = (half ^ (half >>> 27)) * 0x94d049bb133111ebL;
    return whole ^ (whole >>> 31);
  }
}
