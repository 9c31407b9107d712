package vn.chungtay.change;

import vn.chungtay.submission.Coded;

/** In what way a figure changed. */
enum FigureChange implements Coded {
  /** It has another value. */
  VALUE,
  /** It had none before. */
  APPEARED,
  /** It has none any more. */
  VANISHED,
  /** Only what it rests on, where it came from, or why there is none. */
  BASIS;

  static FigureChange of(Change figure) {
    Change.Cell value = figure.cell("value");
    if (!value.changed()) {
      return BASIS;
    }
    if (value.before().isEmpty()) {
      return APPEARED;
    }
    return value.after().isEmpty() ? VANISHED : VALUE;
  }
}
