package vn.chungtay.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Nearest;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Completeness;
import vn.chungtay.indicator.Explanation;
import vn.chungtay.indicator.Explanations;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.SentRecords;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.report.FilesInPart;
import vn.chungtay.report.LeftOut;
import vn.chungtay.report.TracedFigure;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.Period;

/** Tells where one figure comes from, down to the lines of files. */
public final class Tracing {
  /**
   * What is asked.
   *
   * @param indicator the name of an indicator, with {@code @ID} by a standard counted beside
   * @param unit the code of a unit, or the name of a block; empty for the province
   * @param period empty for the latest with data
   * @param group the code of a group, or of a type of activity
   * @param depth how many levels of units below are told
   * @param most how many entries each list holds
   */
  public record Question(
      String indicator,
      Optional<String> unit,
      Optional<Period> period,
      String group,
      int depth,
      int most) {
    /** How many entries each list holds unless more or fewer are asked for. */
    public static final int MOST = 50;

    public Question {
      if (most < 0) {
        throw CannotRun.configuration("trace.most", String.valueOf(most));
      }
      if (depth < 0) {
        throw CannotRun.configuration("trace.depth", String.valueOf(depth));
      }
    }
  }

  private Tracing() {}

  /**
   * Reads, judges and computes; writes nothing.
   *
   * @throws CannotRun when there cannot be such a figure
   */
  public static Traced run(Settings settings, Question question, Surroundings surroundings) {
    try (Spool spool = new Spool(settings.mostUnpacked())) {
      Run run =
          Run.over(
              settings.withAllFindings(),
              surroundings,
              spool,
              context -> refuseUnknown(context, question));
      Texts texts = new Texts(run.context().language());
      Figures figures = new Figures(run.intake().evidence(), run.context().periods());
      Period period =
          question
              .period()
              .orElseGet(() -> run.asOf(Completeness.of(figures.evidence(), figures.periods())));
      Campaign campaign = run.context().campaign();
      String unit = unit(campaign, question);
      refuseNotThere(figures.evidence().tree(), unit, List.of(period));
      Explanation explanation =
          new Explanations(figures, sent(run), question.most())
              .of(
                  name(campaign, question.indicator()),
                  period,
                  figures.place(unit, period),
                  question.group());
      Involved involved = new Involved(run, figures.evidence().tree(), explanation.sides());
      List<LeftOut> leftOut = LeftOutRecords.of(run, involved, texts);
      List<FilesInPart> inParts = new PartsBehind(run).of(explanation, involved);
      return new Traced(
          new TracedFigure(explanation, leftOut, inParts, question.depth(), question.most()),
          texts);
    }
  }

  /** The accepted records of a run. */
  static SentRecords sent(Run run) {
    Counted counted = run.intake().counted();
    return new SentRecords(
        counted.register(), counted.items(Activity.class), PartsBehind.holdHouseholds(run));
  }

  /** Refuses what cannot be, before anything is read. */
  private static void refuseUnknown(Context context, Question question) {
    Campaign campaign = context.campaign();
    IndicatorName name = name(campaign, question.indicator());
    List<String> groups = name.indicator().groups();
    if (!groups.contains(question.group())) {
      throw CannotRun.configuration(
          "trace.group", question.group(), name.code(), String.join(", ", groups));
    }
    question.period().ifPresent(period -> Context.refuseOutside(campaign, period));
    refuseNotThere(
        context.shownTree(),
        unit(campaign, question),
        question.period().map(List::of).orElseGet(campaign::allPeriods));
  }

  private static IndicatorName name(Campaign campaign, String code) {
    List<IndicatorName> names = IndicatorName.written(campaign);
    return names.stream()
        .filter(name -> name.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(code, names.stream().map(IndicatorName::code).toList()));
  }

  private static String unit(Campaign campaign, Question question) {
    return question.unit().orElse(campaign.province());
  }

  /** A unit or block must be there at one of some periods. */
  private static void refuseNotThere(UnitTree tree, String code, List<Period> periods) {
    Set<String> there = new TreeSet<>();
    for (Period period : periods) {
      UnitMap map = tree.at(period);
      map.units().forEach(unit -> there.add(unit.code()));
      there.addAll(map.blocks().keySet());
    }
    if (!there.contains(code)) {
      throw tree.knows(code)
          ? CannotRun.configuration(
              "unit_not_in_force", code, periods.get(periods.size() - 1).code())
          : unknown(code, List.copyOf(there));
    }
  }

  private static CannotRun unknown(String word, List<String> known) {
    return CannotRun.configuration(
        "unknown_name", word, Nearest.to(word, known).orElseGet(() -> known.get(0)));
  }
}
