package vn.chungtay.finding;

/**
 * Texts from outside in which nothing acts on a terminal: control characters become their pictures
 * ({@code ESC} is ␛), and what turns the direction of writing or ends a line otherwise becomes the
 * replacement character.
 */
public final class Visible {
  private static final char PICTURES = '\u2400';
  private static final char DELETE = '\u007f';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char REPLACEMENT = '\ufffd';

  private Visible() {}

  /** A text that may have tabs and line breaks. */
  public static String text(String text) {
    return shown(text, true);
  }

  /** A text in one line. */
  public static String line(String text) {
    return shown(text, false);
  }

  private static String shown(String text, boolean breaks) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= DELETE) && of(c, breaks) != c) {
        return replaced(text, breaks);
      }
    }
    return text;
  }

  private static String replaced(String text, boolean breaks) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      shown.append(of(text.charAt(i), breaks));
    }
    return shown.toString();
  }

  private static char of(char c, boolean breaks) {
    if (c >= ' ' && c < DELETE) {
      return c;
    }
    if (c < ' ') {
      boolean stays = breaks && (c == '\t' || c == '\n' || c == '\r');
      return stays ? c : (char) (PICTURES + c);
    }
    if (c == DELETE) {
      return PICTURE_OF_DELETE;
    }
    return c <= '\u009f' || turns(c) ? REPLACEMENT : c;
  }

  private static boolean turns(char c) {
    return c >= '\u2028' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }
}
