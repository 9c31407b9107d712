package vn.chungtay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.Language;
import vn.chungtay.pipeline.Compared;
import vn.chungtay.pipeline.Comparing;
import vn.chungtay.submission.Period;

/** {@code chungtay compare}: what changed from one report to another. */
@Command(mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare-old")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "compare-new")
  private Path after;

  @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "compare-format")
  private ChangesFormat format = ChangesFormat.TEXT;

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "compare-unit")
  private List<String> units = List.of();

  @Option(names = "--period", paramLabel = "P", descriptionKey = "compare-period")
  private List<String> periods = List.of();

  @Option(names = "--indicator", paramLabel = "NAME", descriptionKey = "compare-indicator")
  private List<String> indicators = List.of();

  @Option(names = "--most", paramLabel = "N", descriptionKey = "compare-most")
  private int most = Comparing.Question.MOST;

  @Option(names = "--fail-on-change", descriptionKey = "fail-on-change")
  private boolean failOnChange;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Optional<Language> language = Optional.empty();

  @Mixin private OutputOptions output;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.startLog();
    FileNames.refuseLossy();
    Comparing.Question question =
        new Comparing.Question(
            Set.copyOf(units),
            periods.stream()
                .map(InputOptions::period)
                .map(Period::code)
                .collect(Collectors.toSet()),
            Set.copyOf(indicators),
            most);
    Compared compared = Comparing.run(before, after, question, session.texts());
    format.show(compared, session.console().out());
    session.console().out().flush();
    return failOnChange && compared.changed() ? 1 : 0;
  }
}
