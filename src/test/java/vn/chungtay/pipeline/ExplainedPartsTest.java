package vn.chungtay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.finding.Language;
import vn.chungtay.indicator.Branch;
import vn.chungtay.indicator.Entry;
import vn.chungtay.indicator.Explanation;
import vn.chungtay.indicator.Explanations;
import vn.chungtay.indicator.Family;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Place;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;

/** Every figure of a merge can be explained, by the same records as of everything at once. */
class ExplainedPartsTest {
  private static final Path SCENARIO =
      Path.of(System.getProperty("basedir", ""), "src/test/resources/scenarios/province/input");

  private static final Surroundings SURROUNDINGS =
      new Surroundings(InputStream.nullInputStream(), Clock.systemUTC(), Progress.SILENT, "test");

  @TempDir private Path folder;

  private static Settings settings(List<Path> paths) {
    return new Settings(
        paths,
        Optional.of(SCENARIO.resolve("tinh/campaign.yaml")),
        Optional.of(SCENARIO.resolve("tinh/units.csv")),
        false,
        List.of(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Language.EN),
        Optional.empty(),
        Optional.empty(),
        Settings.MOST_UNPACKED,
        false,
        1,
        false);
  }

  private Path part(String district) {
    Path file = folder.resolve(district + ".json");
    try (Spool spool = new Spool(Settings.MOST_UNPACKED)) {
      Run run = Run.over(settings(List.of(SCENARIO.resolve(district))), SURROUNDINGS, spool);
      new PartOutput(file).write(run, "test");
    }
    return file;
  }

  private static void each(List<Path> paths, BiConsumer<Figure, Explanation> taker) {
    try (Spool spool = new Spool(Settings.MOST_UNPACKED)) {
      Run run = Run.over(settings(paths), SURROUNDINGS, spool);
      Figures figures = new Figures(run.intake().evidence(), run.context().periods());
      Explanations explanations = new Explanations(figures, Tracing.sent(run), Integer.MAX_VALUE);
      for (Period period : figures.periods()) {
        for (Place place : figures.places(period)) {
          for (Figure figure : figures.at(period, place)) {
            taker.accept(figure, explanations.of(figure));
          }
        }
      }
    }
  }

  /** The lines behind it, whatever their file is called here. */
  private static List<String> lines(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    explanation.sides().forEach(side -> collect(side.root(), lines));
    return lines;
  }

  private static void collect(Branch branch, List<String> lines) {
    for (Entry entry : branch.entries()) {
      Origin origin = entry.origin();
      String file = origin.file().substring(origin.file().lastIndexOf('/') + 1);
      lines.add(entry.unit() + " " + file + ":" + origin.line() + " " + entry.portion());
    }
    branch.below().forEach(below -> collect(below, lines));
  }

  private static String key(Figure figure) {
    return String.join(
        " ", figure.period().code(), figure.place().code(), figure.group(), figure.name().code());
  }

  @Test
  void theRecordsBehindAMergeAreThoseBehindEverythingAtOnce() {
    List<String> districts = List.of("731", "734", "741");
    List<Path> folders = Stream.of("731", "734", "741", "tinh").map(SCENARIO::resolve).toList();
    Map<String, List<String>> once = new TreeMap<>();
    each(folders, (figure, explanation) -> once.put(key(figure), lines(explanation)));
    List<Path> merged = new ArrayList<>(districts.stream().map(this::part).toList());
    merged.add(SCENARIO.resolve("tinh"));
    Map<Explanation.Detail, Integer> told = new EnumMap<>(Explanation.Detail.class);
    each(
        merged,
        (figure, explanation) -> {
          told.merge(explanation.detail(), 1, Integer::sum);
          boolean register = figure.name().indicator().family() == Family.REGISTER;
          if (explanation.detail() == Explanation.Detail.RECORDS) {
            assertThat(lines(explanation)).as(key(figure)).isEqualTo(once.get(key(figure)));
          } else {
            assertThat(explanation.sides()).as(key(figure)).isEmpty();
          }
          if (register && figure.value().isPresent()) {
            assertThat(explanation.detail()).as(key(figure)).isEqualTo(Explanation.Detail.SUMMED);
          }
        });
    assertThat(told.get(Explanation.Detail.RECORDS)).isGreaterThan(100);
    assertThat(told.get(Explanation.Detail.SUMMED)).isGreaterThan(100);
  }
}
