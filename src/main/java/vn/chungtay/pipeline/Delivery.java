package vn.chungtay.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.finding.Severity;
import vn.chungtay.writer.ReportFormat;

/**
 * Where a report goes and in what form.
 *
 * @param failOn the severity from which findings make the exit code 1; empty for never
 * @param part where what was counted goes as a part
 * @param dryRun whether nothing is written
 * @param arguments the command line, for the summary
 */
public record Delivery(
    Path out,
    Set<ReportFormat> formats,
    Optional<Severity> failOn,
    Optional<Path> part,
    boolean dryRun,
    List<String> arguments) {
  public Delivery {
    formats = Set.copyOf(formats);
    arguments = List.copyOf(arguments);
  }
}
