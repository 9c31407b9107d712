package vn.chungtay.report;

import java.util.List;

/**
 * The consolidated report for people: everything it shows is already computed and put into words.
 *
 * @param language the code of the language it is written in: {@code vi}, {@code en}
 * @param title what stands over everything
 * @param preface paragraphs before the first section
 * @param sections in reading order
 */
public record Report(String language, String title, List<String> preface, List<Section> sections) {
  public Report {
    preface = List.copyOf(preface);
    sections = List.copyOf(sections);
  }
}
