package vn.chungtay.report;

import java.util.List;
import java.util.Map;

/**
 * The consolidated report for people: everything it shows is already computed and put into words.
 *
 * @param language the code of the language it is written in: {@code vi}, {@code en}
 * @param title what stands over everything
 * @param preface paragraphs before the first section; the sentences of the cards are among them
 * @param cards the targets at a glance, for formats that can show them
 * @param sections in reading order
 * @param words what a page with controls says beside
 */
public record Report(
    String language,
    String title,
    List<String> preface,
    List<Card> cards,
    List<Section> sections,
    Map<PageWord, String> words) {
  public Report {
    preface = List.copyOf(preface);
    cards = List.copyOf(cards);
    sections = List.copyOf(sections);
    words = Map.copyOf(words);
  }

  /** A report for formats that show neither cards nor controls. */
  public Report(String language, String title, List<String> preface, List<Section> sections) {
    this(language, title, preface, List.of(), sections, Map.of());
  }
}
