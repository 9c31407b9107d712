package vn.chungtay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.pipeline.Settings;
import vn.chungtay.submission.Period;

/** What every command over submissions can be told about them. */
final class InputOptions {
  @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "0..*")
  private List<Path> paths = List.of();

  @Mixin private SourceOptions sources;

  Settings settings(List<Path> outputs, boolean takesParts) {
    return settings(outputs, takesParts, Optional.empty(), Optional.empty());
  }

  /** What to read for a report as of a period and about a unit, where either is asked for. */
  Settings settings(
      List<Path> outputs, boolean takesParts, Optional<Period> period, Optional<String> unit) {
    return sources.settings(paths, outputs, takesParts, period, unit);
  }

  /** The period of a word on the command line. */
  static Period period(String word) {
    return Period.parse(word).orElseThrow(() -> CannotRun.configuration("wrong_period", word));
  }
}
