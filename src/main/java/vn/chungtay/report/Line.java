package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chungtay.finding.Visible;

/** A line of a document: words, and gaps that only people can fill. */
public record Line(List<Span> spans) {
  /** A stretch of a line. */
  public record Span(String text, boolean gap) {
    public Span {
      text = Visible.line(text);
    }
  }

  public Line {
    spans = List.copyOf(spans);
  }

  /** A line of words. */
  public static Line of(String text) {
    return new Line(List.of(new Span(text, false)));
  }

  /**
   * A line that is a gap.
   *
   * @param hint what belongs there, in the brackets in which it is shown
   */
  public static Line gap(String hint) {
    return new Line(List.of(new Span(hint, true)));
  }

  /** A text in which lines take the places of {@code {0}}, {@code {1}} and so on. */
  static Line filled(String text, List<Line> parts) {
    List<Span> spans = new ArrayList<>();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      spans.add(new Span(text.substring(done, open), false));
      spans.addAll(parts.get(Integer.parseInt(text.substring(open + 1, close))).spans());
      done = close + 1;
    }
    spans.add(new Span(text.substring(done), false));
    return new Line(spans.stream().filter(span -> !span.text().isEmpty()).toList());
  }

  /** The same in capitals. */
  Line capitals() {
    return new Line(
        spans.stream()
            .map(span -> new Span(span.text().toUpperCase(Locale.ROOT), span.gap()))
            .toList());
  }

  /** All words of the line, those of its gaps too. */
  public String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
