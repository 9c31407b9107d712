package vn.chungtay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.measure.SampleDesign;
import vn.chungtay.pipeline.MeasureRequest;
import vn.chungtay.pipeline.Measured;
import vn.chungtay.pipeline.Measurement;
import vn.chungtay.pipeline.Sampling;
import vn.chungtay.report.FindingsByRule;
import vn.chungtay.writer.FindingsWriter;

/** {@code chungtay measure}: poverty and inequality in a table of any kind. */
@Command(mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {
  private static final int SAMPLES = 5;
  private static final int MOST_SUPPRESSED = 1000;

  private final Session session;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "measure-file")
  private Path file = Path.of("-");

  @Option(names = "--income", paramLabel = "COL", descriptionKey = "measure-income")
  private Optional<String> income = Optional.empty();

  @Option(names = "--line", paramLabel = "N|COL", descriptionKey = "measure-line")
  private Optional<String> line = Optional.empty();

  @Option(names = "--strict", descriptionKey = "measure-strict")
  private boolean strict;

  @Option(names = "--size", paramLabel = "COL", descriptionKey = "measure-size")
  private Optional<String> size = Optional.empty();

  @Option(names = "--weight", paramLabel = "COL", descriptionKey = "measure-weight")
  private Optional<String> weight = Optional.empty();

  @Option(names = "--by", paramLabel = "COL", descriptionKey = "measure-by")
  private Optional<String> by = Optional.empty();

  @Option(names = "--time", paramLabel = "COL", descriptionKey = "measure-time")
  private Optional<String> time = Optional.empty();

  @Option(names = "--id", paramLabel = "COL", descriptionKey = "measure-id")
  private Optional<String> id = Optional.empty();

  @Option(names = "--growth", paramLabel = "RATE", descriptionKey = "measure-growth")
  private Optional<BigDecimal> growth = Optional.empty();

  @Option(names = "--format", paramLabel = "text|csv|json", descriptionKey = "measure-format")
  private MeasureFormat format = MeasureFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--smallest-cell", paramLabel = "N", descriptionKey = "measure-smallest")
  private int smallestCell;

  @Mixin private MoreMeasureOptions more;
  @Mixin private SampleOptions sample;
  @Mixin private DeprivationOptions deprivations;
  @Mixin private TextOptions text;
  @Mixin private OutputOptions output;

  MeasureCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.startLog();
    FileNames.refuseLossy();
    Measured measured = Measurement.run(request(), session.surroundings(output));
    format.show(measured.rows(), session.texts(), session.console().out());
    session.console().out().flush();
    tell(measured, session.console().err());
    return failOn.severity().map(measured.findings()::reach).orElse(false) ? 1 : 0;
  }

  private MeasureRequest request() {
    return new MeasureRequest(
        file,
        text.encoding(),
        text.vietnameseNumbers(),
        text.mostUnpacked(),
        income,
        line.map(word -> Amounts.parse(word, "measure.line")),
        strict,
        size,
        weight,
        by,
        time,
        id,
        deprivations.indicators(),
        deprivations.cutoff(),
        growth.stream().mapToDouble(BigDecimal::doubleValue).findFirst(),
        more.measures(),
        smallestCell(),
        sample.sampling(),
        text.allFindings());
  }

  private int smallestCell() {
    if (smallestCell < 0 || smallestCell > MOST_SUPPRESSED) {
      throw CannotRun.configuration("measure.smallest", String.valueOf(smallestCell));
    }
    return smallestCell;
  }

  private void tell(Measured measured, PrintStream err) {
    int each = text.allFindings() ? Integer.MAX_VALUE : SAMPLES;
    try {
      new FindingsWriter(output.colored(session.console()))
          .write(FindingsByRule.samples(measured.findings(), session.texts(), each), err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!output.quiet()) {
      long all = measured.accepted() + measured.rejected();
      err.println(
          session.texts().get("measured.summary", all, measured.accepted(), measured.rejected()));
      if (measured.zeros() > 0) {
        err.println(session.texts().get("measured.zeros", measured.zeros()));
      }
      measured.design().ifPresent(design -> tell(design, err));
    }
  }

  private void tell(SampleDesign design, PrintStream err) {
    Sampling sampling = sample.sampling().orElseThrow();
    err.println(
        session
            .texts()
            .get(
                "measured.sample",
                BigDecimal.valueOf(sampling.confidence()).movePointRight(2),
                design.units(),
                design.strataSampled(),
                sampling.replicates(),
                String.valueOf(sampling.seed())));
    if (design.lonelyStrata() > 0) {
      err.println(session.texts().get("measured.lonely", design.lonelyStrata()));
    }
  }
}
