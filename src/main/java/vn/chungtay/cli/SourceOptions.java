package vn.chungtay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.pipeline.Settings;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/** How submissions are found and read. */
final class SourceOptions {
  private static final String AS_REPORTED = "as-reported";
  private static final String LATEST = "latest";

  @Option(names = "--campaign", paramLabel = "FILE", descriptionKey = "campaign")
  private Optional<Path> campaign = Optional.empty();

  @Option(names = "--units", paramLabel = "FILE|as-reported|latest", descriptionKey = "units")
  private List<String> units = List.of();

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
  private Optional<Kind> kind = Optional.empty();

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Optional<Language> language = Optional.empty();

  @Mixin private TextOptions texts;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  Settings settings(
      List<Path> paths,
      List<Path> outputs,
      boolean takesParts,
      Optional<Period> period,
      Optional<String> unit) {
    FileNames.refuseLossy();
    if (threads < 1) {
      throw CannotRun.configuration("threads", String.valueOf(threads));
    }
    return new Settings(
        paths.isEmpty() ? List.of(Path.of(".")) : paths,
        campaign,
        unitsFile(),
        units.contains(LATEST),
        outputs,
        takesParts,
        kind,
        texts.encoding(),
        texts.vietnameseNumbers(),
        language,
        period,
        unit,
        texts.mostUnpacked(),
        texts.allFindings(),
        threads,
        false);
  }

  /** {@code --units} names a file, or how units that changed are shown. */
  private Optional<Path> unitsFile() {
    return units.stream()
        .filter(word -> !word.equals(AS_REPORTED) && !word.equals(LATEST))
        .findFirst()
        .map(Path::of);
  }
}
