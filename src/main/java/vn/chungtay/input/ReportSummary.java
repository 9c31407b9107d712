package vn.chungtay.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chungtay.finding.CannotRun;

/** A part of a {@code summary.json} that knows its file, so that what is missing can be named. */
public final class ReportSummary {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Path file;
  private final Map<?, ?> values;

  private ReportSummary(Path file, Map<?, ?> values) {
    this.file = file;
    this.values = values;
  }

  /**
   * The summary in a folder.
   *
   * @throws CannotRun when the folder holds no report of this tool, or half of one
   */
  public static ReportSummary in(Path folder) {
    Path file = folder.resolve("summary.json");
    if (!Files.isRegularFile(file)) {
      throw CannotRun.configuration("compare.no_report", folder.toString());
    }
    ReportSummary summary = new ReportSummary(file, read(file));
    if (!"chungtay".equals(summary.values.get("tool"))) {
      throw CannotRun.configuration("compare.no_report", folder.toString());
    }
    return summary;
  }

  private static Map<?, ?> read(Path file) {
    try (InputStream bytes = Files.newInputStream(file);
        JsonParser json = FACTORY.createParser(bytes)) {
      json.nextToken();
      return JsonTree.map(json, plain -> String.valueOf(plain.getText()));
    } catch (JacksonException | CharConversionException e) {
      throw CannotRun.environment("compare.cut", file.toString());
    } catch (IOException e) {
      throw CannotRun.environment("unreadable", file.toString()).because(e);
    }
  }

  /** A text, or another plain value as text. */
  public String text(String key) {
    return get(key, String.class);
  }

  /** A whole number. */
  public long count(String key) {
    try {
      return Long.parseLong(text(key));
    } catch (NumberFormatException e) {
      throw lacking(key);
    }
  }

  /** Some texts. */
  public List<String> texts(String key) {
    return list(key).stream().map(String::valueOf).toList();
  }

  /** What stands under a key. */
  public ReportSummary part(String key) {
    return new ReportSummary(file, get(key, Map.class));
  }

  /** What stands in the list under a key. */
  public List<ReportSummary> parts(String key) {
    List<ReportSummary> parts = new ArrayList<>();
    for (Object item : list(key)) {
      if (!(item instanceof Map<?, ?> map)) {
        throw lacking(key);
      }
      parts.add(new ReportSummary(file, map));
    }
    return parts;
  }

  private List<?> list(String key) {
    return get(key, List.class);
  }

  private <T> T get(String key, Class<T> type) {
    Object value = values.get(key);
    if (!type.isInstance(value)) {
      throw lacking(key);
    }
    return type.cast(value);
  }

  private CannotRun lacking(String key) {
    return CannotRun.environment("compare.summary", file.toString(), key);
  }
}
