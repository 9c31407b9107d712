package vn.chungtay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.pipeline.Exporting;
import vn.chungtay.submission.Period;
import vn.chungtay.writer.OutputFile;

/** {@code chungtay export}: the figures of a report in the form of another system. */
@Command(mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "REPORT", descriptionKey = "export-report")
  private Path report;

  @Option(
      names = "--to",
      paramLabel = "dhis2|sdmx-csv",
      required = true,
      descriptionKey = "export-to")
  private ExportFormat format;

  @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "export-mapping")
  private Optional<Path> mapping = Optional.empty();

  @Option(names = "--template", descriptionKey = "export-template")
  private boolean template;

  @Option(names = "--period", paramLabel = "P", descriptionKey = "export-period")
  private List<String> periods = List.of();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "template-out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  @Mixin private OutputOptions output;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    output.startLog();
    FileNames.refuseLossy();
    Exporting exporting =
        Exporting.of(
            report,
            periods.stream()
                .map(InputOptions::period)
                .map(Period::code)
                .collect(Collectors.toSet()));
    if (template) {
      String text = format.template(exporting, session.texts());
      write(to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
      return 0;
    }
    ExportFormat.Export export = format.export(exporting, mapping);
    write(export.content());
    if (!output.quiet()) {
      ExportFormat.told(export.leftOut(), session.texts())
          .forEach(session.console().err()::println);
    }
    return 0;
  }

  private void write(OutputFile.Content content) throws IOException {
    if (out.isEmpty()) {
      OutputStream to = session.console().out();
      content.write(to);
      to.flush();
      return;
    }
    String file = out.get().toString();
    try {
      OutputFile.write(out.get(), force, content);
      session.console().out().println(file);
    } catch (FileAlreadyExistsException e) {
      throw CannotRun.configuration("form.exists", file);
    } catch (IOException e) {
      throw CannotRun.environment("export.cannot_write", file).because(e);
    }
  }
}
