package vn.chungtay.input;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.chungtay.submission.Wording;

/** Why a text is no number, as far as that can be told; the first that fits. */
enum NumberFlaw {
  PERCENT("[-+]?[0-9][0-9.,\\s\\p{Z}]*[%‰]"),
  CURRENCY("[-+]?[0-9][0-9.,\\s\\p{Z}]*_(?:d|dong|vnd|tr|trieu|trieu_dong|ty|ty_dong|nghin|ngan)"),
  BLANK("[-+]?[0-9.,]+(?:[\\s\\p{Z}]+[0-9.,]+)+"),
  DIGITS("(?=.*[^0-9.,+-])[-+]?[\\p{Nd}.,]+"),
  VI("-?[0-9]{1,3}(?:\\.[0-9]{3})+|-?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+),[0-9]+"),
  COMMA("-?[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\\.[0-9]+)?|-?[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+"),
  PLAIN("-?[0-9]+\\.[0-9]+"),
  OTHER(".*");

  private static final Pattern UNIT = Pattern.compile("(.*[0-9])[\\s\\p{Z}]*(\\p{L}.*)");
  private static final int LONGEST = 100;

  private final Pattern form;

  NumberFlaw(String form) {
    this.form = Pattern.compile(form, Pattern.DOTALL);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is wrong with a text that is no number of this convention. */
  static NumberFlaw of(String text, NumberFormatStyle style) {
    if (text.length() > LONGEST) {
      return OTHER;
    }
    String folded = folded(text);
    for (NumberFlaw flaw : values()) {
      boolean own = flaw == VI && style == NumberFormatStyle.VI;
      boolean ownPlain = flaw == PLAIN && style == NumberFormatStyle.PLAIN;
      if (!own && !ownPlain && flaw.form.matcher(folded).matches()) {
        return flaw;
      }
    }
    return OTHER;
  }

  /** The text with a unit of money behind it as plain letters after an underscore. */
  private static String folded(String text) {
    var matcher = UNIT.matcher(text);
    return matcher.matches()
        ? matcher.group(1) + "_" + Wording.key(matcher.group(2).replace("₫", "d"))
        : text.replace("₫", "_d");
  }
}
