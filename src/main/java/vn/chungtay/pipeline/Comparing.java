package vn.chungtay.pipeline;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.change.ChangesTable;
import vn.chungtay.change.Narrowing;
import vn.chungtay.change.Overview;
import vn.chungtay.change.OverviewText;
import vn.chungtay.change.SeenNames;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Texts;

/** Tells what changed from one report to another. */
public final class Comparing {
  /**
   * What is asked.
   *
   * @param units codes of units and names of blocks; none for all
   * @param most how many of a kind the text tells
   */
  public record Question(Set<String> units, Set<String> periods, Set<String> indicators, int most) {
    /** How many of a kind the text tells unless more or fewer are asked for. */
    public static final int MOST = 10;

    public Question {
      if (most < 1) {
        throw CannotRun.configuration("compare.most", String.valueOf(most));
      }
    }
  }

  private Comparing() {}

  /**
   * Reads both reports once; the table of changes reads them again.
   *
   * @throws CannotRun when one of them is no whole report, or a name stands in neither
   */
  public static Compared run(Path before, Path after, Question question, Texts texts) {
    WrittenReport earlier = WrittenReport.in(before);
    WrittenReport later = WrittenReport.in(after);
    Narrowing narrowing =
        new Narrowing(question.units(), question.periods(), question.indicators());
    ReportPair pair = new ReportPair(earlier, later, narrowing);
    Set<String> top = new HashSet<>(question.units());
    if (top.isEmpty()) {
      top.addAll(List.of(earlier.facts().unit(), later.facts().unit()));
    }
    Overview overview = new Overview(top, question.most());
    SeenNames seen = new SeenNames();
    pair.each(overview, seen);
    seen.refuseUnknown(narrowing);
    return new Compared(
        overview.any(),
        OverviewText.lines(overview, texts, question.most()),
        ChangesTable.of(pair));
  }
}
