package vn.chungtay.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.finding.Texts;
import vn.chungtay.finding.Visible;
import vn.chungtay.report.Numbers;

/** An overview as lines of text: verdicts first, then figures, then why. */
public final class OverviewText {
  private static final String INDENT = "  ";

  private final Overview overview;
  private final Texts texts;
  private final int most;
  private final CellWords words;
  private final FigureWords figures;
  private final SubmissionWords submissions;
  private final List<String> lines = new ArrayList<>();

  private OverviewText(Overview overview, Texts texts, int most) {
    this.overview = overview;
    this.texts = texts;
    this.most = most;
    this.words = new CellWords(texts);
    this.figures = new FigureWords(words);
    this.submissions = new SubmissionWords(words, overview.files());
  }

  /**
   * The lines.
   *
   * @param most how many of a kind the overview and each list hold
   */
  public static List<String> lines(Overview overview, Texts texts, int most) {
    return new OverviewText(overview, texts, most).lines();
  }

  private List<String> lines() {
    if (!overview.any()) {
      lines.add(texts.get("compare.nothing"));
    }
    list("settings", overview.settings(), this::setting);
    list("targets", overview.targets(), figures::target);
    sentence("paces", overview.paces());
    list("above", overview.above(), figures::figure);
    levels();
    list("below", overview.below(), figures::figure);
    list("units", overview.units(), this::unit);
    senders();
    sentence("without_trace", overview.withoutTrace());
    list("files", submissions.beside(overview.submissions()), submissions::file);
    list("arguments", overview.arguments(), this::setting);
    return lines.stream().map(Visible::line).toList();
  }

  private String setting(Change setting) {
    Change.Cell cell = setting.cells().get(0);
    return texts.get(
        "compare.setting." + cell.column(),
        words.fromTo(words.told("", cell.before()), words.told("", cell.after())));
  }

  private String unit(Change unit) {
    Change.Cell name = unit.cell("unit_name");
    Change.Cell level = unit.cell("level");
    return texts.get(
        "compare.unit." + unit.mark().code(),
        figures.place(unit),
        words.told("level", unit.subject().level()),
        words.fromTo(called(name.before(), level.before()), called(name.after(), level.after())));
  }

  private String called(String name, String level) {
    return name + ", " + words.told("level", level);
  }

  private void levels() {
    if (!overview.levels().isEmpty()) {
      lines.add(texts.get("compare.levels"));
    }
    overview.levels().forEach((code, counts) -> lines.add(INDENT + level(code, counts)));
  }

  private String level(String code, Map<FigureChange, Long> counts) {
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    String parts =
        counts.entrySet().stream()
            .map(e -> texts.get("compare.figures." + e.getKey().code(), shown(e.getValue())))
            .collect(Collectors.joining(", "));
    return texts.get("compare.level", words.told("level", code), shown(sum), parts);
  }

  /** Each unit that sent otherwise, with its submissions below it. */
  private void senders() {
    List<List<Change>> units = SubmissionWords.byUnit(overview.submissions());
    if (units.isEmpty()) {
      return;
    }
    lines.add(texts.get("compare.submissions", shown(units.size())));
    for (List<Change> unit : units.subList(0, Math.min(most, units.size()))) {
      Subject subject = unit.get(0).subject();
      lines.add(INDENT + texts.get("compare.sender", subject.unitName(), subject.unitCode()));
      unit.forEach(change -> lines.add(INDENT + INDENT + submissions.line(change)));
    }
    more(Math.max(0, units.size() - most));
  }

  private void sentence(String key, long count) {
    if (count > 0) {
      lines.add(texts.get("compare." + key, shown(count)));
    }
  }

  private String shown(long count) {
    return new Numbers(texts.language()).shown(count);
  }

  private void list(String key, Ranked<Change> ranked, Function<Change, String> words) {
    if (ranked.count() > 0) {
      lines.add(texts.get("compare." + key, shown(ranked.count())));
      ranked.first().forEach(change -> lines.add(INDENT + words.apply(change)));
      more(ranked.others());
    }
  }

  private void list(String key, List<Change> changes, Function<Change, String> words) {
    if (!changes.isEmpty()) {
      lines.add(texts.get("compare." + key, shown(changes.size())));
      changes.stream().limit(most).forEach(change -> lines.add(INDENT + words.apply(change)));
      more(Math.max(0, changes.size() - most));
    }
  }

  private void more(long others) {
    if (others > 0) {
      lines.add(INDENT + texts.get("compare.more", shown(others)));
    }
  }
}
