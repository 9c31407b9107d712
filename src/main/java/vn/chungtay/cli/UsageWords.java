package vn.chungtay.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.finding.Texts;

/**
 * The complaints of the command line's parser about what was typed, known by their English words;
 * each has a sentence of its own in every language, under {@code usage.}.
 */
enum UsageWords {
  UNKNOWN_OPTION("Unknown options?: (.*?)(?: \\(while processing option: '.*'\\))?"),
  UNMATCHED("Unmatched arguments? (?:at|from) index [0-9]+: (.*)"),
  MISSING_VALUE("Missing required parameter for option ('.*') \\((.*)\\)"),
  VALUE_EXPECTED("Expected parameter for option ('.*') but found ('.*')"),
  MISSING_PARAMETER("Missing required (?:parameters?|options and parameters): (.*)"),
  MISSING_OPTION("Missing required options?: (.*)"),
  TWICE("option ('.*?')(?: \\(.*\\))? should be specified only once"),
  INVALID_OPTION("Invalid value for option ('.*?')(?: \\([^)]*\\))?: (.*)"),
  INVALID_PARAMETER("Invalid value for positional parameter at index [0-9]+ \\(([^)]*)\\): (.*)"),
  ONE_OF("expected one of \\[(.*)\\] \\(case-insensitive\\) but was ('.*')"),
  NO_WHOLE_NUMBER("('.*') is not an? (?:int|long)"),
  NO_FLAG("('.*') is not a boolean"),
  NO_PATH("cannot convert ('.*') to interface java\\.nio\\.file\\.Path .*");

  private final Pattern english;

  UsageWords(String english) {
    this.english = Pattern.compile(english, Pattern.DOTALL);
  }

  /** A complaint in the language of texts; one that is not known as it is. */
  static String in(Texts texts, String complaint) {
    for (UsageWords known : values()) {
      Matcher matcher = known.english.matcher(complaint);
      if (matcher.matches()) {
        return known.told(texts, matcher);
      }
    }
    return complaint;
  }

  private String told(Texts texts, Matcher matcher) {
    Object[] quoted = new Object[matcher.groupCount()];
    for (int i = 0; i < quoted.length; i++) {
      quoted[i] = matcher.group(i + 1);
    }
    switch (this) {
      case INVALID_OPTION, INVALID_PARAMETER -> quoted[1] = in(texts, matcher.group(2));
      case ONE_OF -> quoted[0] = matcher.group(1).toLowerCase(Locale.ROOT);
      default -> {
        // Quoted as it is.
      }
    }
    return texts.get("usage." + name().toLowerCase(Locale.ROOT), quoted);
  }
}
