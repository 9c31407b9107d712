package vn.chungtay.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence the tool says, in one language. Placeholders are {@code {0}}, {@code {1}} ... and
 * for findings also {@code {field}}, {@code {value}}, {@code {unit}}, {@code {period}}.
 */
public final class Texts {
  private static final String HELP = "help.";

  private final Language language;
  private final Map<String, Properties> read = new ConcurrentHashMap<>();

  /** All texts of one language; a file of them is read when the first of its texts is asked for. */
  public Texts(Language language) {
    this.language = language;
  }

  /** The files in which a key may stand, known by its first word. */
  private static List<String> parts(String key) {
    return switch (key.substring(0, Math.max(0, key.indexOf('.')))) {
      case "column", "form" -> List.of("columns");
      case "doctor" -> List.of("doctor");
      case "help" -> List.of("help");
      case "man" -> List.of("man");
      case "indicator" -> List.of("indicators");
      case "measure" -> List.of("measures");
      case "report" -> List.of("report");
      case "rule" -> List.of("messages", "input", "rules");
      default -> List.of("words", "messages", "input");
    };
  }

  private Properties sentences(String part) {
    return read.computeIfAbsent(part, this::load);
  }

  private Properties load(String part) {
    String name = "/vn/chungtay/texts/" + part + "_" + language.code() + ".properties";
    try (InputStream bytes = Texts.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      Properties sentences = new Properties();
      sentences.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /** The text of a key with its placeholders filled; a key without text is a bug. */
  public String get(String key, Object... arguments) {
    return find(key)
        .map(text -> fill(text, numbered(arguments)))
        .orElseThrow(() -> new IllegalArgumentException("no text for " + key));
  }

  /** The texts of the command line's help, by key. */
  public ResourceBundle help() {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        List<Object[]> contents = new ArrayList<>();
        for (Map.Entry<Object, Object> text : sentences("help").entrySet()) {
          String key = text.getKey().toString().substring(HELP.length());
          contents.add(new Object[] {key, text.getValue()});
        }
        return contents.toArray(Object[][]::new);
      }
    };
  }

  /** The text of a key as it stands, or nothing. */
  public Optional<String> find(String key) {
    for (String part : parts(key)) {
      String text = sentences(part).getProperty(key);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** What a finding says: what was expected and what was found. */
  public String message(Finding finding) {
    return tell(finding, "message");
  }

  /** How to mend what a finding tells. */
  public String hint(Finding finding) {
    return tell(finding, "hint");
  }

  private String tell(Finding finding, String part) {
    String rule = "rule." + finding.rule().code();
    String key = finding.variant().isEmpty() ? rule : rule + "." + finding.variant();
    String text = find(key + "." + part).or(() -> find(rule + "." + part)).orElseThrow();
    Map<String, String> values = numbered(finding.arguments().toArray());
    values.put("field", finding.field());
    values.put("kind", find("kind." + finding.field()).orElse(finding.field()));
    values.put("unit", finding.unitCode());
    values.put("period", finding.period());
    values.put("value", finding.value());
    return fill(text, values);
  }

  private static Map<String, String> numbered(Object... arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      values.put(String.valueOf(i), String.valueOf(arguments[i]));
    }
    return values;
  }

  /** Fills each placeholder once: what was sent may look like a placeholder itself. */
  private static String fill(String text, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      String value = close < 0 ? null : values.get(text.substring(open + 1, close));
      if (value != null) {
        filled.append(text, done, open).append(Visible.text(value));
        done = close + 1;
        open = close;
      }
    }
    return filled.append(text, done, text.length()).toString();
  }
}
