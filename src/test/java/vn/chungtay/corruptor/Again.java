package vn.chungtay.corruptor;

import java.util.Locale;

/** Where a record stands a second time. */
enum Again {
  /** On the next line. */
  NEXT,
  /** In a file whose name comes later. */
  BEHIND,
  /** In a file whose name comes before. */
  BEFORE;

  String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a record can stand there again. */
  boolean fits(Line line) {
    return this != NEXT || !line.enveloped();
  }

  /** The record once more, to be changed or not. */
  Line copy(Bed bed, Line line) {
    Sheet sheet = this == NEXT ? line.sheet() : bed.extra(line.kind(), this == BEHIND);
    Line copy = line.copy(sheet);
    return this == NEXT ? sheet.insertBehind(line, copy) : sheet.add(copy);
  }

  /** Which of the two comes later by file and line. */
  Line later(Line line, Line copy) {
    return this == BEFORE ? line : copy;
  }
}
