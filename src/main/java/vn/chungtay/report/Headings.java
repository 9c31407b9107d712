package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;

/** The heads of a table's columns, from the texts {@code report.column.*}. */
final class Headings {
  private final Material material;
  private final List<Table.Heading> headings = new ArrayList<>();

  Headings(Material material) {
    this.material = material;
  }

  Headings texts(String... keys) {
    for (String key : keys) {
      headings.add(Table.Heading.ofTexts(material.say("column." + key)));
    }
    return this;
  }

  Headings numbers(String... keys) {
    for (String key : keys) {
      number(material.say("column." + key));
    }
    return this;
  }

  /** A column of numbers under a text that is no fixed one, such as a period. */
  Headings number(String text) {
    headings.add(Table.Heading.ofNumbers(text));
    return this;
  }

  /** A column of texts under a text that is no fixed one. */
  Headings text(String text) {
    headings.add(Table.Heading.ofTexts(text));
    return this;
  }

  List<Table.Heading> list() {
    return headings;
  }
}
