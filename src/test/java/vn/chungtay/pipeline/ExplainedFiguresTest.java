package vn.chungtay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.indicator.Branch;
import vn.chungtay.indicator.Entry;
import vn.chungtay.indicator.Explanation;
import vn.chungtay.indicator.Explanations;
import vn.chungtay.indicator.Family;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Portion;
import vn.chungtay.indicator.Side;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** Of every figure, what is listed of it adds up to its numerator and denominator. */
class ExplainedFiguresTest {
  private static final Path SCENARIOS =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/scenarios");

  /** Figures over households that count where they were at the baseline. */
  private static final Set<Indicator> FOLLOWED =
      EnumSet.of(
          Indicator.COHORT_HOUSEHOLDS,
          Indicator.COHORT_RETENTION,
          Indicator.COHORT_ESCAPE_RATE,
          Indicator.COHORT_GOAL_SHARE);

  /** What is listed of these are the sides of the cohort's multiplier. */
  private static final Set<Indicator> BUILT_ON_MULTIPLIER =
      EnumSet.of(
          Indicator.INCOME_MULTIPLIER_COHORT_LOW,
          Indicator.INCOME_MULTIPLIER_COHORT_HIGH,
          Indicator.COHORT_INCOME_GROWTH_ACHIEVED,
          Indicator.COHORT_INCOME_GROWTH_REQUIRED);

  /** All figures of a folder, each explained in full. */
  private static final class Explained {
    private final Set<Indicator> found = EnumSet.noneOf(Indicator.class);
    private final List<String> wrong = new ArrayList<>();
    private long entries;
    private Figures figures;

    private Explained(Path folder, boolean latest) {
      try (Spool spool = new Spool(Settings.MOST_UNPACKED)) {
        Run run = Run.over(settings(folder, latest), surroundings(), spool);
        figures = new Figures(run.intake().evidence(), run.context().periods());
        Explanations explanations = new Explanations(figures, Tracing.sent(run), Integer.MAX_VALUE);
        for (Period period : figures.periods()) {
          for (Place place : figures.places(period)) {
            for (Figure figure : figures.at(period, place)) {
              judge(explanations.of(figure), figure, folder);
            }
          }
        }
      }
    }

    private void judge(Explanation explanation, Figure figure, Path folder) {
      found.add(figure.name().indicator());
      Outcome outcome = figure.outcome();
      List<Side> sides = explanation.sides();
      if (!explanation.written() || sides.isEmpty()) {
        complain(figure, "nothing stands behind it");
      }
      for (Side side : sides) {
        List<Entry> all = new ArrayList<>();
        collect(side.root(), all);
        entries += all.size();
        Portion sum =
            all.stream()
                .map(Entry::portion)
                .reduce(
                    Portion.NOTHING,
                    (a, b) ->
                        new Portion(
                            a.numerator().plus(b.numerator()),
                            a.denominator().plus(b.denominator())));
        same(figure, side.outcome().numerator(), sum.numerator());
        same(figure, side.outcome().denominator(), sum.denominator());
        all.stream()
            .filter(entry -> entry.origin().line() > 0)
            .filter(entry -> !Files.exists(folder.resolve(entry.origin().file())))
            .forEach(entry -> complain(figure, "no file " + entry.origin()));
      }
      if (sides.size() == 1 && !FOLLOWED.contains(figure.name().indicator())) {
        sides.get(0).root().below().forEach(part -> judgePart(figure, part));
      }
      switch (sides.size()) {
        case 1 -> {
          if (sides.get(0).role() == Side.Role.NOW) {
            same(figure, Optional.empty(), figure.value());
            return;
          }
          same(figure, outcome.value(), sides.get(0).outcome().value());
          same(figure, outcome.numerator(), sides.get(0).outcome().numerator());
          same(figure, outcome.denominator(), sides.get(0).outcome().denominator());
        }
        case 2 -> compared(figure, sides.get(0).outcome(), sides.get(1).outcome());
        default -> complain(figure, sides.size() + " sides");
      }
    }

    /** What a unit brings in is its own figure, unless a report from above stands for it. */
    private void judgePart(Figure figure, Branch part) {
      boolean ofWork = figure.name().indicator().family() == Family.ACTIVITY;
      Place place = figures.place(part.code(), figure.period());
      if (!ofWork && !place.members().isEmpty()) {
        Group group = Group.valueOf(figure.group().toUpperCase(Locale.ROOT));
        figures
            .figure(figure.name(), figure.period(), place, group)
            .outcome()
            .numerator()
            .ifPresent(own -> same(figure, Optional.of(own), part.portion().numerator()));
      }
    }

    private void compared(Figure figure, Outcome now, Outcome then) {
      if (figure.value().isEmpty() || BUILT_ON_MULTIPLIER.contains(figure.name().indicator())) {
        return;
      }
      Ratio later = now.value().orElseThrow();
      Ratio earlier = then.value().orElseThrow();
      if (figure.name().indicator().unit() == MeasureUnit.RATIO) {
        same(figure, figure.outcome().numerator(), now.value());
        same(figure, figure.outcome().denominator(), then.value());
        same(figure, figure.value(), later.over(earlier));
      } else if (figure.name().indicator().unit() == MeasureUnit.PERCENTAGE_POINTS) {
        same(figure, figure.value(), later.minus(earlier));
      } else {
        same(figure, figure.value(), Ratio.HUNDRED.times(Ratio.ONE.minus(later.over(earlier))));
      }
    }

    private void same(Figure figure, Optional<Ratio> expected, Ratio found) {
      if (expected.isPresent() && !expected.get().equals(found)) {
        complain(figure, "expected " + expected.get() + ", found " + found);
      }
    }

    private void same(Figure figure, Optional<Ratio> expected, Optional<Ratio> found) {
      if (!expected.equals(found)) {
        complain(figure, "expected " + expected + ", found " + found);
      }
    }

    private void complain(Figure figure, String what) {
      wrong.add(
          String.join(
              " ",
              figure.period().code(),
              figure.place().code(),
              figure.group(),
              figure.name().code(),
              what));
    }

    private static void collect(Branch branch, List<Entry> all) {
      assertThat(branch.others()).isZero();
      all.addAll(branch.entries());
      branch.below().forEach(below -> collect(below, all));
    }
  }

  private static Path folder(String scenario) {
    return scenario.contains("/")
        ? SCENARIOS.resolve(scenario)
        : SCENARIOS.resolve(scenario).resolve("input");
  }

  private static Settings settings(Path folder, boolean latest) {
    return PlainSettings.of(folder, latest, List.of(), 1);
  }

  private static Surroundings surroundings() {
    return new Surroundings(
        InputStream.nullInputStream(), Clock.systemUTC(), Progress.SILENT, "test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activities",
        "census",
        "children-and-parent",
        "cohort",
        "cohort-by-commune",
        "cohort-lost",
        "deflator",
        "denominator-in-part",
        "groups",
        "households-over-time",
        "line-strict-or-inclusive",
        "opening-and-closing",
        "poverty-gap",
        "receipts",
        "register-and-report",
        "remote-list-missing",
        "remote-list-partial",
        "report-figures",
        "revisions-of-households",
        "revisions-of-items",
        "roll-up",
        "shorter-periods",
        "standard-beside",
        "standard-break",
        "target-silent-units",
        "trace/input/thieu-hut",
        "trace/input/tinh",
        "unit-becomes-another",
        "units-latest",
        "workbooks"
      })
  void everythingListedAddsUp(String scenario) {
    for (boolean latest : new boolean[] {false, true}) {
      Explained explained = new Explained(folder(scenario), latest);
      assertThat(explained.wrong).as("latest %s", latest).isEmpty();
      assertThat(explained.entries).isPositive();
    }
  }

  @Test
  void everyIndicatorHasBeenTried() {
    Set<Indicator> found = EnumSet.noneOf(Indicator.class);
    Stream.of("deflator", "trace/input/tinh", "trace/input/thieu-hut")
        .map(scenario -> new Explained(folder(scenario), false))
        .forEach(explained -> found.addAll(explained.found));
    assertThat(found).containsExactlyInAnyOrder(Indicator.values());
  }

  @Test
  void whereSmallCellsAreHiddenNothingIsToldButTheTable() {
    for (String scenario : List.of("privacy-of-figures", "privacy", "trace/input/che")) {
      try (Spool spool = new Spool(Settings.MOST_UNPACKED)) {
        Run run = Run.over(settings(folder(scenario), false), surroundings(), spool);
        Figures figures = new Figures(run.intake().evidence(), run.context().periods());
        Explanations explanations = new Explanations(figures, Tracing.sent(run), 50);
        for (Period period : figures.periods()) {
          Set<Figure> table =
              figures.places(period).stream()
                  .flatMap(place -> figures.at(period, place).stream())
                  .collect(Collectors.toSet());
          for (Figure figure : table) {
            Explanation told = explanations.of(figure);
            assertThat(told.figure()).isEqualTo(figure);
            assertThat(told.sides()).isEmpty();
            assertThat(table).containsAll(told.parts());
            if (figure.value().isEmpty()) {
              assertThat(told.parts()).isEmpty();
            }
          }
        }
      }
    }
  }
}
