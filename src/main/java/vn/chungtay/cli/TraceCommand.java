package vn.chungtay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.pipeline.Settings;
import vn.chungtay.pipeline.Traced;
import vn.chungtay.pipeline.Tracing;

/** {@code chungtay trace}: where does this figure come from? */
@Command(mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "INDICATOR", descriptionKey = "trace-indicator")
  private String indicator = "";

  @Parameters(index = "1..*", paramLabel = "PATH", descriptionKey = "path", arity = "0..*")
  private List<Path> paths = List.of();

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "trace-unit")
  private Optional<String> unit = Optional.empty();

  @Option(names = "--period", paramLabel = "P", descriptionKey = "trace-period")
  private Optional<String> period = Optional.empty();

  @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "trace-group")
  private String group = "all";

  @Option(names = "--depth", paramLabel = "N", descriptionKey = "trace-depth")
  private int depth = 1;

  @Option(names = "--most", paramLabel = "N", descriptionKey = "trace-most")
  private int most = Tracing.Question.MOST;

  @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "trace-format")
  private TraceFormat format = TraceFormat.TEXT;

  @Mixin private SourceOptions sources;
  @Mixin private OutputOptions output;

  TraceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.startLog();
    Tracing.Question question =
        new Tracing.Question(indicator, unit, period.map(InputOptions::period), group, depth, most);
    Settings settings =
        sources.settings(paths, List.of(), true, Optional.empty(), Optional.empty());
    Traced traced = Tracing.run(settings, question, session.surroundings(output));
    format.show(traced, session.console().out());
    session.console().out().flush();
    return 0;
  }
}
