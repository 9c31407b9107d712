package vn.chungtay.input;

import java.util.Optional;
import java.util.regex.Pattern;

/** Undoes the two conventions of writing numbers, without ever guessing between them. */
final class NumberText {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern VI =
      Pattern.compile("-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?");

  private NumberText() {}

  /** The number in plain digits, perhaps signed and with a dot; nothing when it is none. */
  static Optional<String> plain(String text, NumberFormatStyle style) {
    if (digits(text)) {
      return Optional.of(text);
    }
    if (style == NumberFormatStyle.PLAIN) {
      return PLAIN.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
    return VI.matcher(text).matches()
        ? Optional.of(text.replace(".", "").replace(',', '.'))
        : Optional.empty();
  }

  /** Whether a text is a number without decimals: digits, perhaps behind a minus. */
  static boolean whole(String plain) {
    return digits(plain.startsWith("-") ? plain.substring(1) : plain);
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
