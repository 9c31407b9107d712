package vn.chungtay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs chungtay and DuckDB one after the other on the same campaign, and compares pair by pair. */
@Command(name = "pairs", mixinStandardHelpOptions = true)
public final class Pairs implements Callable<Integer> {
  /** Both programs on the same files, right after each other. */
  private record Pair(Measured chungtay, Measured duckDb) {
    private double ratio(ToDoubleFunction<Measured> measure) {
      return measure.applyAsDouble(chungtay) / measure.applyAsDouble(duckDb);
    }
  }

  @Parameters(paramLabel = "CAMPAIGN", description = "a folder that generate made")
  private Path campaign;

  @Option(names = "--chungtay", description = "the built program")
  private Path program = Path.of("target", "chungtay").toAbsolutePath();

  @Option(names = "--threads", description = "of each of the two")
  private int threads = 2;

  @Option(names = "--pairs", description = "how many")
  private int count = 5;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Pairs()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    readOnce();
    System.out.printf(
        Locale.ROOT,
        "%s, %d threads%n%n"
            + "| pair | wall time | ratio | processor time | ratio | peak memory | ratio |%n"
            + "|---|---|---|---|---|---|---|%n",
        campaign,
        threads);
    Path work = campaign.resolveSibling(campaign.getFileName() + "-pairs");
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Pair pair = pair(work, i % 2 == 0);
      print(i, pair);
      pairs.add(pair);
    }
    System.out.printf(
        Locale.ROOT,
        "| median of the ratios | | %.2f | | %.2f | | %.2f |%n",
        median(pairs, Measured::seconds),
        median(pairs, Measured::processorSeconds),
        median(pairs, Measured::megabytes));
    return agree(work) ? 0 : 1;
  }

  /** So that no run pays for reading the files from the disk. */
  private void readOnce() throws IOException {
    try (Stream<Path> files = Files.walk(campaign)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (InputStream bytes = Files.newInputStream(file)) {
          bytes.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }

  private Pair pair(Path work, boolean duckDbFirst) throws IOException, InterruptedException {
    if (duckDbFirst) {
      Measured duckDb = Measured.run(duckDb(work));
      return new Pair(Measured.run(chungtay(work)), duckDb);
    }
    Measured chungtay = Measured.run(chungtay(work));
    return new Pair(chungtay, Measured.run(duckDb(work)));
  }

  private List<String> chungtay(Path work) {
    return List.of(
        program.toString(),
        "aggregate",
        campaign.toString(),
        "--threads",
        String.valueOf(threads),
        "--format",
        "csv",
        "--quiet",
        "--out",
        work.resolve("chungtay").toString());
  }

  private List<String> duckDb(Path work) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        DuckDbRun.class.getName(),
        campaign.toString(),
        work.resolve("duckdb").toString(),
        String.valueOf(threads));
  }

  private static void print(int number, Pair pair) {
    System.out.printf(
        Locale.ROOT,
        "| %d | %.2f / %.2f s | %.2f | %.2f / %.2f s | %.2f | %.0f / %.0f MB | %.2f |%n",
        number,
        pair.chungtay().seconds(),
        pair.duckDb().seconds(),
        pair.ratio(Measured::seconds),
        pair.chungtay().processorSeconds(),
        pair.duckDb().processorSeconds(),
        pair.ratio(Measured::processorSeconds),
        pair.chungtay().megabytes(),
        pair.duckDb().megabytes(),
        pair.ratio(Measured::megabytes));
  }

  private static double median(List<Pair> pairs, ToDoubleFunction<Measured> measure) {
    double[] ratios = pairs.stream().mapToDouble(pair -> pair.ratio(measure)).sorted().toArray();
    return ratios[ratios.length / 2];
  }

  private static boolean agree(Path work) throws IOException {
    List<String> differences =
        Agreement.differences(work.resolve("chungtay"), work.resolve("duckdb"));
    System.out.println();
    System.out.println(
        differences.isEmpty()
            ? "Both found the same figures and the same faults. Written to " + work
            : differences.size() + " differences, the first: " + differences.get(0));
    return differences.isEmpty();
  }
}
