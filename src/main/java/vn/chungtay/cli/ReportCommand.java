package vn.chungtay.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.chungtay.finding.Texts;
import vn.chungtay.pipeline.Aggregated;
import vn.chungtay.pipeline.Aggregation;
import vn.chungtay.pipeline.Delivery;
import vn.chungtay.pipeline.Settings;
import vn.chungtay.report.FileFacts;
import vn.chungtay.writer.ReportFormat;

/** A command that writes the report. */
abstract class ReportCommand extends SubmissionsCommand {
  @Spec private CommandSpec spec;

  @Option(names = "--period", paramLabel = "P", descriptionKey = "period")
  private Optional<String> period = Optional.empty();

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "aggregate-unit")
  private Optional<String> unit = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out", defaultValue = "report")
  private Path out;

  @Option(names = "--format", paramLabel = "LIST", split = ",", descriptionKey = "format")
  private List<String> formats = List.of();

  @Option(names = "--part", paramLabel = "FILE", descriptionKey = "part")
  private Optional<Path> part = Optional.empty();

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.NEVER;

  @Option(names = "--with-names", descriptionKey = "with-names")
  private boolean names;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  ReportCommand(Session session) {
    super(session);
  }

  /** Whether parts may be among what is read. */
  abstract boolean takesParts();

  @Override
  final int run(Console console) {
    List<Path> outputs = Stream.concat(Stream.of(out), part.stream()).toList();
    Settings settings =
        input()
            .settings(outputs, takesParts(), period.map(InputOptions::period), unit)
            .naming(names);
    Delivery delivery =
        new Delivery(out, formats(), failOn.severity(), part, dryRun, session().arguments());
    Aggregated aggregated = Aggregation.run(settings, delivery, surroundings());
    aggregated.folder().ifPresent(console.out()::println);
    part.filter(file -> !dryRun).ifPresent(console.out()::println);
    console.out().flush();
    if (!output().quiet()) {
      summarise(aggregated, console.err());
    }
    return aggregated.failed() ? 1 : 0;
  }

  private Set<ReportFormat> formats() {
    Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
    for (String code : formats) {
      chosen.add(ReportFormat.of(code).orElseThrow(() -> unknownFormat(code)));
    }
    return chosen.isEmpty() ? EnumSet.allOf(ReportFormat.class) : chosen;
  }

  private CommandLine.ParameterException unknownFormat(String code) {
    List<String> known = Arrays.stream(ReportFormat.values()).map(ReportFormat::code).toList();
    return new CommandLine.ParameterException(
        spec.commandLine(),
        session().texts().get("stop.unknown_name", code, String.join(", ", known)));
  }

  private static void summarise(Aggregated aggregated, PrintStream err) {
    Texts texts = aggregated.texts();
    List<FileFacts> files = aggregated.outcomes().files();
    err.println(
        texts.get(
            "summary.read",
            files.size(),
            files.stream().mapToLong(FileFacts::records).sum(),
            files.stream().mapToLong(FileFacts::accepted).sum(),
            files.stream().mapToLong(FileFacts::rejected).sum(),
            files.stream().mapToLong(FileFacts::setAside).sum(),
            files.stream().filter(FileFacts::out).count()));
    int parts = aggregated.outcomes().parts().size();
    if (parts > 0) {
      err.println(texts.get("summary.parts", parts));
    }
    err.println(counts(aggregated.outcomes().findings(), texts));
    err.println(
        aggregated
            .folder()
            .map(folder -> texts.get("summary.written", folder))
            .orElseGet(() -> texts.get("summary.dry_run")));
  }
}
