package vn.chungtay.input;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The first bytes by which files that are no text at all are told. */
enum Signature {
  WORKBOOK('P', 'K', 3, 4),
  OLD_OFFICE(0xd0, 0xcf, 0x11, 0xe0),
  PDF('%', 'P', 'D', 'F'),
  GZIP(0x1f, 0x8b);

  private final int[] start;

  Signature(int... start) {
    this.start = start;
  }

  /** Whether a file that starts so may be a workbook, of whatever time. */
  static boolean workbook(ByteBuffer bytes) {
    return of(bytes)
        .filter(name -> name.equals(WORKBOOK.word()) || name.equals(OLD_OFFICE.word()))
        .isPresent();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a file is that starts so; nothing when it may be text. */
  static Optional<String> of(ByteBuffer bytes) {
    return Arrays.stream(values())
        .filter(signature -> ByteOrderMark.starts(bytes, signature.start))
        .map(Signature::word)
        .findFirst();
  }
}
