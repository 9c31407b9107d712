package vn.chungtay.report;

import java.util.Locale;

/**
 * A column of a machine-readable table.
 *
 * @param name as it stands in the header
 * @param type how programs read its cells
 * @param description one sentence for whoever meets the table without a manual; may be empty
 */
public record OutputColumn(String name, Type type, String description) {
  /** How programs read a cell that is not empty. */
  public enum Type {
    /** Any text; yes and no in words stay text. */
    STRING,
    /** Digits, with a minus before them or not. */
    INTEGER,
    /** A number as JSON writes it: a point before decimals, no groups. */
    NUMBER,
    /** An ISO date: {@code 2018-12-05}. */
    DATE,
    /** {@code true} or {@code false}. */
    BOOLEAN;

    /** The name of the type in Table Schema. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public OutputColumn {
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected a column name, found '" + name + "'");
    }
  }

  /** A column of texts. */
  public static OutputColumn text(String name, String description) {
    return new OutputColumn(name, Type.STRING, description);
  }

  /** A column of whole numbers. */
  public static OutputColumn integer(String name, String description) {
    return new OutputColumn(name, Type.INTEGER, description);
  }

  /** A column of numbers that may have decimals. */
  public static OutputColumn number(String name, String description) {
    return new OutputColumn(name, Type.NUMBER, description);
  }

  /** A column of ISO dates. */
  public static OutputColumn date(String name, String description) {
    return new OutputColumn(name, Type.DATE, description);
  }
}
