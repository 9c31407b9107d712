package vn.chungtay.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.Language;
import vn.chungtay.pipeline.CampaignStart;

/** {@code chungtay init}: a new campaign folder. */
@Command(mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "DIR", descriptionKey = "init-dir")
  private Path folder = Path.of(".");

  @Option(names = "--units", paramLabel = "FILE", descriptionKey = "init-units")
  private Optional<Path> units = Optional.empty();

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CampaignStart.in(folder, units, session.texts())
        .forEach(file -> session.console().out().println(folder.resolve(file)));
    return 0;
  }
}
