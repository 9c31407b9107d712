package vn.chungtay.cli;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes as people write it: {@code 500M}, {@code 2G}, {@code 2GiB}. */
final class ByteSize {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,12})(?:([KMGT])(?:i?B)?)?", Pattern.CASE_INSENSITIVE);
  private static final String UNITS = "KMGT";

  private ByteSize() {}

  /** The size, which is never 0; nothing when the text is none. */
  static OptionalLong parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return OptionalLong.empty();
    }
    String unit = form.group(2);
    int power = unit == null ? 0 : UNITS.indexOf(Character.toUpperCase(unit.charAt(0))) + 1;
    long count = Long.parseLong(form.group(1));
    boolean fits = count > 0 && count <= Long.MAX_VALUE >> 10 * power + 3;
    return fits ? OptionalLong.of(count << 10 * power) : OptionalLong.empty();
  }
}
