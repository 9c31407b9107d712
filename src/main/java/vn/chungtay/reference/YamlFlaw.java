package vn.chungtay.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is often wrong with a file that is no YAML, known by the English words of the parser; each
 * has a sentence of its own, under {@code stop.yaml.syntax.}.
 */
enum YamlFlaw {
  TAB("found character '\\\\t.*"),
  COLON_TOO_MANY("mapping values are not allowed here.*"),
  COLON_MISSING("could not find expected ':'.*"),
  LIST_OPEN("expected ',' or ']'.*"),
  MAPPING_OPEN("expected ',' or '}'.*"),
  INDENTATION(".*expected <block end>.*|.*sequence entries are not allowed.*"),
  QUOTE_OPEN("found unexpected (?:end of stream|document separator).*"),
  ESCAPE("found unknown escape character.*|expected escape sequence.*"),
  TWICE("found duplicate key.*"),
  ALIAS("found undefined alias.*|unexpected character found.*"),
  START("found character .* that cannot start any token.*"),
  DOCUMENTS(".*another document.*|expected '<document start>'.*"),
  CHARACTER(".*special characters are not allowed.*"),
  DEEP("nested too deeply");

  private final Pattern english;

  YamlFlaw(String english) {
    this.english = Pattern.compile(english, Pattern.DOTALL);
  }

  /** The key of the sentence that tells a problem; one that quotes it where it is not known. */
  static String key(String problem) {
    for (YamlFlaw flaw : values()) {
      if (flaw.english.matcher(problem).matches()) {
        return "yaml.syntax." + flaw.name().toLowerCase(Locale.ROOT);
      }
    }
    return "yaml.syntax";
  }
}
