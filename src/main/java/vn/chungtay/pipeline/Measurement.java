package vn.chungtay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Sender;
import vn.chungtay.input.NumberFormatStyle;
import vn.chungtay.input.ReadingOptions;
import vn.chungtay.input.SourceFile;
import vn.chungtay.input.SourceFiles;
import vn.chungtay.input.TableReader;
import vn.chungtay.report.MeasureRow;

/** Measures poverty and inequality in a table of any kind. */
public final class Measurement {
  private static final Path STANDARD_INPUT = Path.of("-");
  private static final int MOST_GROUPS = 10_000;

  private final MeasureRequest request;
  private final Surroundings surroundings;

  private Measurement(MeasureRequest request, Surroundings surroundings) {
    this.request = request;
    this.surroundings = surroundings;
  }

  /** All figures that the columns asked for allow. */
  public static Measured run(MeasureRequest request, Surroundings surroundings) {
    return new Measurement(request, surroundings).run();
  }

  private Measured run() {
    try (Spool spool = new Spool(request.mostUnpacked())) {
      return read(source(spool));
    }
  }

  private SourceFile source(Spool spool) {
    Path file = request.file();
    if (file.equals(STANDARD_INPUT)) {
      return spool.keep(surroundings.standardInput());
    }
    if (Files.isDirectory(file) || !Files.exists(file)) {
      throw CannotRun.configuration("no_such_file", file.toString());
    }
    String name = SourceFile.nameOf(file);
    return Files.isRegularFile(file) ? SourceFiles.named(file, name) : spool.keep(file, name);
  }

  private Measured read(SourceFile source) {
    int listed = request.allFindings() ? Integer.MAX_VALUE : Settings.LISTED_FINDINGS;
    Findings findings = new Findings(listed, finding -> Sender.ofFile(source.name()));
    TableIntake intake = new TableIntake(request, findings);
    ReadingOptions options =
        new ReadingOptions(
            Optional.empty(),
            request.encoding(),
            request.vietnameseNumbers().orElse(false)
                ? NumberFormatStyle.VI
                : NumberFormatStyle.PLAIN,
            request.mostUnpacked());
    List<Finding> out =
        FileStamp.unchanged(
            source, () -> TableReader.read(source, options, request.columns(), intake));
    out.forEach(findings::add);
    if (!out.isEmpty()) {
      return new Measured(List.of(), findings, 0, 0, 0, Optional.empty());
    }
    Observations observations = intake.observations(source.name()).byIncome();
    refuseUnusable(observations.names().groups());
    Optional<SampleUnits> units =
        request.sampling().map(sampling -> new SampleUnits(request, observations));
    List<MeasureRows.Resting> rows = rows(observations, units);
    return new Measured(
        SmallCounts.suppressed(rows, request.smallestCell()),
        findings,
        observations.all().length,
        intake.rejectedRecords(),
        request.income().isPresent() ? observations.zeros() : 0,
        units.map(SampleUnits::design));
  }

  private List<MeasureRows.Resting> rows(Observations observations, Optional<SampleUnits> units) {
    Optional<Inference> inference =
        units.map(
            drawn ->
                new Inference(
                    request.sampling().orElseThrow(), observations, drawn, request.strict()));
    List<MeasureRows.Resting> rows = new FigureRows(request, observations, inference).rows();
    return units
        .map(drawn -> new DrawnAnew(request, observations, drawn).completed(rows))
        .orElse(rows);
  }

  private void refuseUnusable(Labels groups) {
    if (groups.size() > MOST_GROUPS) {
      throw CannotRun.configuration(
          "measure.groups", request.by().orElseThrow(), String.valueOf(groups.size()));
    }
    if (IntStream.range(0, groups.size()).anyMatch(g -> groups.text(g).equals(MeasureRow.ALL))) {
      throw CannotRun.configuration("measure.group_all", request.by().orElseThrow());
    }
  }
}
