package vn.chungtay.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.DataTables;
import vn.chungtay.report.Outcomes;
import vn.chungtay.report.OutputTable;
import vn.chungtay.writer.ReportFolder;
import vn.chungtay.writer.ReportFormat;
import vn.chungtay.writer.SummaryWriter;
import vn.chungtay.writer.TableSchemaWriter;
import vn.chungtay.writer.TableWriter;

/** The main job: from submissions to the consolidated report. */
public final class Aggregation {
  /** What comes of writing files of their own. */
  private static final Runnable NOTHING_IN_TURN = () -> {};

  private final Settings settings;
  private final Delivery delivery;
  private final Surroundings surroundings;
  private final Instant start;

  private Aggregation(Settings settings, Delivery delivery, Surroundings surroundings) {
    this.settings = settings;
    this.delivery = delivery;
    this.surroundings = surroundings;
    this.start = surroundings.clock().instant();
  }

  /**
   * Reads, judges, computes and, unless it is a dry run, writes.
   *
   * @throws CannotRun when it cannot be done; an older report is then as it was
   */
  public static Aggregated run(Settings settings, Delivery delivery, Surroundings surroundings) {
    return new Aggregation(settings, delivery, surroundings).run();
  }

  private Aggregated run() {
    part().ifPresent(part -> part.refuseWrong(settings, delivery.out()));
    try (Spool spool = new Spool(settings.mostUnpacked())) {
      if (delivery.dryRun()) {
        Run run = readable(Run.over(settings, surroundings, spool));
        return aggregated(run, run.outcomes(), Optional.empty());
      }
      return write(spool);
    }
  }

  private Optional<PartOutput> part() {
    return delivery.part().map(PartOutput::new);
  }

  private Aggregated write(Spool spool) {
    return Writing.into(
        delivery.out(),
        start,
        "not_our_folder",
        folder -> {
          Run run = readable(Run.over(settings, surroundings, spool));
          Outcomes outcomes = run.outcomes();
          Aggregated aggregated = aggregated(run, outcomes, Optional.of(delivery.out()));
          write(folder, run, aggregated);
          part().ifPresent(part -> part.write(run, surroundings.version()));
          folder.commit();
          return aggregated;
        });
  }

  private static Run readable(Run run) {
    if (!run.intake().anyReadable()) {
      Finding first =
          run.intake().findings().listed().stream()
              .filter(Finding::isError)
              .findFirst()
              .orElseThrow();
      throw CannotRun.nothingReadable(run.sources().submissions().size(), first);
    }
    return run;
  }

  private Aggregated aggregated(Run run, Outcomes outcomes, Optional<Path> folder) {
    boolean failed = delivery.failOn().map(outcomes.findings()::reach).orElse(false);
    return new Aggregated(outcomes, folder, failed, new Texts(run.context().language()));
  }

  private void write(ReportFolder folder, Run run, Aggregated aggregated) throws IOException {
    List<OutputTable> tables = DataTables.of(aggregated.outcomes(), aggregated.texts());
    List<OutputTable> rejected =
        new RejectedTables(run, run.intake().senders().at(aggregated.outcomes().extent().unit()))
            .tables();
    ReportFiles report = new ReportFiles(folder, aggregated.outcomes(), aggregated.texts());
    try (Conveyor conveyor = new Conveyor(settings.threads())) {
      conveyor.give(
          () -> {
            report.write(delivery.formats());
            return NOTHING_IN_TURN;
          });
      if (delivery.formats().contains(ReportFormat.CSV)) {
        conveyor.give(
            () -> {
              copy(folder, rejected);
              return NOTHING_IN_TURN;
            });
        describe(folder, tables, rejected);
      }
      for (OutputTable table : tables) {
        write(folder, table, delivery.formats());
      }
      conveyor.end();
    }
    try (OutputStream out = folder.file("summary.json")) {
      new SummaryWriter()
          .write(
              new Summary(aggregated, run.context().campaign(), delivery, surroundings.version())
                  .values(start, surroundings.clock().instant()),
              out);
    }
  }

  /** Copies the rejected records, for which the files are read once more. */
  private void copy(ReportFolder folder, List<OutputTable> rejected) throws IOException {
    for (OutputTable table : rejected) {
      write(folder, table, EnumSet.of(ReportFormat.CSV));
    }
  }

  /** Writes a table in all of some formats, in one pass over its rows. */
  private void write(ReportFolder folder, OutputTable table, Set<ReportFormat> formats)
      throws IOException {
    try (Closeables open = new Closeables()) {
      List<TableWriter.Rows> writers = new ArrayList<>();
      for (ReportFormat format : formats) {
        if (format.tables().isPresent()) {
          OutputStream out = open.add(folder.file(format.file(table.name())));
          writers.add(format.tables().get().begin(table, out));
        }
      }
      if (!writers.isEmpty()) {
        write(table, writers);
      }
      for (TableWriter.Rows writer : writers) {
        writer.end();
      }
    }
  }

  private void write(OutputTable table, List<TableWriter.Rows> writers) {
    if (table.parts().isEmpty()) {
      table.rows().forEach(row -> write(row, writers));
      return;
    }
    try (Conveyor conveyor = new Conveyor(settings.threads())) {
      for (Supplier<List<List<String>>> part : table.parts()) {
        conveyor.give(
            () -> {
              List<List<String>> rows = part.get();
              return () -> rows.forEach(row -> write(row, writers));
            });
      }
      conveyor.end();
    }
  }

  private static void write(List<String> row, List<TableWriter.Rows> writers) {
    try {
      for (TableWriter.Rows writer : writers) {
        writer.row(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Streams that are closed together. */
  private static final class Closeables implements Closeable {
    private final List<OutputStream> streams = new ArrayList<>();

    OutputStream add(OutputStream stream) {
      streams.add(stream);
      return stream;
    }

    @Override
    public void close() throws IOException {
      for (OutputStream stream : streams) {
        stream.close();
      }
    }
  }

  private static void describe(
      ReportFolder folder, List<OutputTable> tables, List<OutputTable> rejected)
      throws IOException {
    List<OutputTable> all = new ArrayList<>(tables);
    all.addAll(rejected);
    try (OutputStream out = folder.file("datapackage.json")) {
      new TableSchemaWriter().write("chungtay-report", all, out);
    }
  }
}
