package vn.chungtay.input;

/** Tells whether a line break at some place of a CSV text is quoted. */
final class QuoteState {
  /** Stands for every delimiter as long as the right one is not known. */
  static final char ANY = '\0';

  private QuoteState() {}

  /**
   * Whether a line ends within quotes.
   *
   * @param inside whether it starts so
   */
  static boolean open(char[] signs, int from, int to, boolean inside, char delimiter) {
    boolean open = inside;
    boolean fieldStart = !inside;
    for (int i = from; i < to; i++) {
      char c = signs[i];
      if (open) {
        boolean twice = c == '"' && i + 1 < to && signs[i + 1] == '"';
        i += twice ? 1 : 0;
        open = c != '"' || twice;
      } else {
        open = c == '"' && fieldStart;
        fieldStart = between(c, delimiter);
      }
    }
    return open;
  }

  private static boolean between(char c, char delimiter) {
    return delimiter == ANY ? c == ',' || c == ';' || c == '\t' : c == delimiter;
  }
}
