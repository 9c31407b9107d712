package vn.chungtay.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share, by number. */
final class SharedTexts {
  private static final int COST_OF_ONE = 16;

  private final List<String> texts = new ArrayList<>();
  private long cost;

  /** All of them; they are held in memory, and so may not be too many. */
  static SharedTexts of(WorkbookParts parts, String path) throws IOException {
    SharedTexts shared = new SharedTexts();
    Optional<XmlElements> found = parts.elements(path);
    if (found.isPresent()) {
      try (XmlElements xml = found.get()) {
        while (xml.next()) {
          if (xml.starts("si")) {
            shared.add(text(xml, "si"), parts);
          }
        }
      }
    }
    return shared;
  }

  private void add(String text, WorkbookParts parts) throws IOException {
    texts.add(text);
    cost += text.length() + COST_OF_ONE;
    if (cost > Limits.SHARED_TEXTS) {
      throw parts.broken("workbook_texts");
    }
  }

  /** The text of an element, without what is said of its pronunciation. */
  static String text(XmlElements xml, String element) throws IOException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("t")) {
        text.append(xml.text());
      } else if (xml.starts("rPh")) {
        xml.text();
      }
    }
    return EscapedSigns.undone(text.toString());
  }

  /** The text of a number; nothing when there is none. */
  Optional<String> text(String number) {
    boolean digits = number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    if (number.isEmpty() || !digits || Integer.parseInt(number) >= texts.size()) {
      return Optional.empty();
    }
    return Optional.of(texts.get(Integer.parseInt(number)));
  }
}
