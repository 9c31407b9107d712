package vn.chungtay.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which styles of a workbook show a number as a day. */
final class DateStyles {
  private static final int MOST = 70_000;

  /** What is no part of a format: quoted and escaped signs, colours, conditions, fillings. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*\\]?");

  private final List<Boolean> days = new ArrayList<>();

  static DateStyles of(WorkbookParts parts, String path) throws IOException {
    DateStyles styles = new DateStyles();
    Optional<XmlElements> found = parts.elements(path);
    if (found.isPresent()) {
      try (XmlElements xml = found.get()) {
        styles.read(xml, parts);
      }
    }
    return styles;
  }

  private void read(XmlElements xml, WorkbookParts parts) throws IOException {
    Map<String, String> formats = new HashMap<>();
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        ofCells = xml.starts("cellXfs");
      } else if (ofCells && xml.starts("xf")) {
        String id = xml.attribute("numFmtId");
        days.add(formats.containsKey(id) ? isDay(formats.get(id)) : isBuiltInDay(id));
      }
      if (days.size() > MOST || formats.size() > MOST) {
        throw parts.broken("workbook_markup");
      }
    }
  }

  /** Whether a style, by number, shows days; a cell without one shows none. */
  boolean day(String style) {
    boolean digits =
        !style.isEmpty() && style.length() < 6 && style.chars().allMatch(Character::isDigit);
    return digits && Integer.parseInt(style) < days.size() && days.get(Integer.parseInt(style));
  }

  private static boolean isBuiltInDay(String id) {
    return switch (id) {
      case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36" -> true;
      case "50", "51", "52", "53", "54", "57", "58" -> true;
      default -> false;
    };
  }

  /** With a day or year in it, or a month that is not the minutes of a time. */
  private static boolean isDay(String format) {
    String bare = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    boolean time = bare.contains("h") || bare.contains("s");
    boolean general = bare.contains("general");
    return !general && (bare.contains("d") || bare.contains("y") || bare.contains("m") && !time);
  }
}
