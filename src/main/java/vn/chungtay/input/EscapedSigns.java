package vn.chungtay.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that XML cannot hold, as workbooks write them: {@code _x000D_}. */
final class EscapedSigns {
  private static final Pattern SIGN = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedSigns() {}

  static String undone(String text) {
    return text.contains("_x")
        ? SIGN.matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
