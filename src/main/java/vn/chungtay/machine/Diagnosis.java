package vn.chungtay.machine;

import java.util.List;
import vn.chungtay.finding.SystemSaid;
import vn.chungtay.finding.Texts;

/**
 * What was found out about one thing around the tool, and how to mend it.
 *
 * @param check what was looked at, a stable name such as {@code memory}
 * @param variant which of the sentences of the check is said
 * @param arguments what fills the places of the sentence and of its remedy
 * @param items what it is about, when that is a list: files, folders
 */
public record Diagnosis(
    String check, Health health, String variant, List<String> arguments, List<String> items) {
  public Diagnosis {
    arguments = List.copyOf(arguments);
    items = List.copyOf(items);
  }

  /** A diagnosis without a list. */
  public static Diagnosis of(String check, Health health, String variant, String... arguments) {
    return new Diagnosis(check, health, variant, List.of(arguments), List.of());
  }

  /** The same about some files or folders. */
  public Diagnosis about(List<String> things) {
    return new Diagnosis(check, health, variant, arguments, things);
  }

  /** What is so, in a sentence. */
  public String message(Texts texts) {
    return texts.get("doctor." + check + "." + variant, told(texts));
  }

  /** The arguments; what the system said is told in the language of the texts. */
  private Object[] told(Texts texts) {
    return arguments.stream().map(words -> new SystemSaid(words).in(texts)).toArray();
  }

  /** How to mend it; empty where nothing is to be mended. */
  public String remedy(Texts texts) {
    String key = "doctor." + check + "." + variant + ".remedy";
    return texts.find(key).isEmpty() ? "" : texts.get(key, told(texts));
  }
}
