package vn.chungtay.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Texts;
import vn.chungtay.pipeline.FormFilling;
import vn.chungtay.pipeline.Settings;
import vn.chungtay.report.SubmissionForm;
import vn.chungtay.submission.Kind;
import vn.chungtay.writer.OutputFile;

/** {@code chungtay template}: a form to send to units. */
@Command(mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "template-kind")
  private Kind kind = Kind.UNIT_REPORT;

  @Parameters(index = "1..*", paramLabel = "PATH", descriptionKey = "template-path", arity = "0..*")
  private List<Path> paths = List.of();

  @Option(names = "--format", paramLabel = "csv|json|xlsx", descriptionKey = "template-format")
  private FormFormat format = FormFormat.CSV;

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "template-unit")
  private Optional<String> unit = Optional.empty();

  @Option(names = "--period", paramLabel = "P", descriptionKey = "template-period")
  private Optional<String> period = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "template-out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Mixin private SourceOptions sources;
  @Mixin private OutputOptions output;

  TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    output.startLog();
    if (out.isEmpty() && format == FormFormat.XLSX && session.console().terminal()) {
      throw CannotRun.configuration("form.terminal");
    }
    Settings settings =
        sources.settings(paths, out.stream().toList(), false, Optional.empty(), Optional.empty());
    SubmissionForm form =
        FormFilling.of(
            new FormFilling.Wanted(kind, unit, period.map(InputOptions::period)),
            settings,
            session.surroundings(output));
    Texts texts = session.texts();
    if (out.isPresent()) {
      write(form, texts, out.get());
    } else {
      format.write(form, texts, session.console().out());
      session.console().out().flush();
    }
    return 0;
  }

  private void write(SubmissionForm form, Texts texts, Path file) {
    try {
      OutputFile.write(file, force, to -> format.write(form, texts, to));
      session.console().out().println(file);
    } catch (FileAlreadyExistsException e) {
      throw CannotRun.configuration("form.exists", file.toString());
    } catch (IOException e) {
      throw CannotRun.environment("form.cannot_write", file.toString()).because(e);
    }
  }
}
