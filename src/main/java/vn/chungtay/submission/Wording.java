package vn.chungtay.submission;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Folds text so that spellings that mean the same compare equal. */
public final class Wording {
  /** Stands for what is not shown. */
  public static final String MASK = "***";

  private static final int LONGEST_CODE = 20;

  /** No writing of the world sets more on one letter. */
  private static final int MOST_MARKS = 30;

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]*[0-9][A-Za-z0-9._-]*");
  private static final Pattern ID = Pattern.compile("(?<![0-9])(?:[0-9]{9}|[0-9]{12})(?![0-9])");

  private Wording() {}

  /** NFC, without blanks (no-break ones too) at either end. */
  public static String clean(String text) {
    String composed = normal(text, Normalizer.Form.NFC);
    if (!edged(composed)) {
      return composed;
    }
    int from = 0;
    int to = composed.length();
    while (from < to && blank(composed.charAt(from))) {
      from++;
    }
    while (to > from && blank(composed.charAt(to - 1))) {
      to--;
    }
    return composed.substring(from, to);
  }

  /** Lower case, no marks, đ as d, everything but letters and digits one underscore. */
  public static String key(String text) {
    String bare = normal(text, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(bare.length());
    boolean gap = false;
    for (int i = 0; i < bare.length(); i++) {
      char c = plain(bare.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        if (gap && !key.isEmpty()) {
          key.append('_');
        }
        key.append(c);
        gap = false;
      } else if (!isMark(c)) {
        gap = true;
      }
    }
    return key.toString();
  }

  /** A normal form; of a text with very many marks in a row, which would take ages, itself. */
  private static String normal(String text, Normalizer.Form form) {
    return plain(text) || crowded(text) || Normalizer.isNormalized(text, form)
        ? text
        : Normalizer.normalize(text, form);
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean crowded(String text) {
    int marks = 0;
    for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++) {
      marks = isMark(text.charAt(i)) ? marks + 1 : 0;
    }
    return marks > MOST_MARKS;
  }

  private static char plain(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      default -> Character.toLowerCase(c);
    };
  }

  private static boolean isMark(char c) {
    return c >= 128
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  /** Whether a text can be a unit's code and not a person's name. */
  public static boolean plausibleCode(String text) {
    return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
  }

  /**
   * Whether a text can be a household's id and not the name or identity number of a person: signs
   * of ASCII without blanks, a digit among them, and no run of exactly 9 or 12 digits.
   */
  public static boolean plausibleId(String text) {
    return text.chars().allMatch(c -> c > ' ' && c < 127)
        && text.chars().anyMatch(Character::isDigit)
        && withoutIdNumbers(text).equals(text);
  }

  /** A text with its runs of exactly 9 or 12 digits, which may be id numbers, masked. */
  public static String withoutIdNumbers(String text) {
    return text.length() < 9 ? text : ID.matcher(text).replaceAll(MASK);
  }

  private static boolean edged(String text) {
    return !text.isEmpty() && (blank(text.charAt(0)) || blank(text.charAt(text.length() - 1)));
  }

  private static boolean blank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
