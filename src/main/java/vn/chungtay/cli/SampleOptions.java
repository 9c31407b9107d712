package vn.chungtay.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.pipeline.Sampling;

/** That a table is a sample, how it was drawn, and which intervals are wanted. */
final class SampleOptions {
  private static final BigDecimal USUAL = BigDecimal.valueOf(95);
  private static final int REPLICATES = 1000;

  @Option(names = "--sample", descriptionKey = "measure-sample")
  private boolean sample;

  @Option(names = "--strata", paramLabel = "COL", descriptionKey = "measure-strata")
  private Optional<String> strata = Optional.empty();

  @Option(names = "--population", paramLabel = "N|COL", descriptionKey = "measure-population")
  private Optional<String> population = Optional.empty();

  @Option(names = "--confidence", paramLabel = "PERCENT", descriptionKey = "measure-confidence")
  private Optional<BigDecimal> confidence = Optional.empty();

  @Option(
      names = "--proportions",
      paramLabel = "exact|wilson",
      descriptionKey = "measure-proportions")
  private Optional<Sampling.OfProportions> proportions = Optional.empty();

  @Option(names = "--ratios", paramLabel = "fieller|log", descriptionKey = "measure-ratios")
  private Optional<Sampling.OfRatios> ratios = Optional.empty();

  @Option(names = "--bootstrap", paramLabel = "N", descriptionKey = "measure-bootstrap")
  private Optional<Integer> replicates = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "measure-seed")
  private Optional<Long> seed = Optional.empty();

  Optional<Sampling> sampling() {
    boolean described =
        Stream.of(strata, population, confidence, proportions, ratios, replicates, seed)
            .anyMatch(Optional::isPresent);
    if (described && !sample) {
      throw CannotRun.configuration("measure.no_sample");
    }
    return sample ? Optional.of(described()) : Optional.empty();
  }

  private Sampling described() {
    return new Sampling(
        strata,
        population.map(word -> Amounts.parse(word, "measure.population")),
        confidence.orElse(USUAL).movePointLeft(2).doubleValue(),
        proportions.orElse(Sampling.OfProportions.EXACT),
        ratios.orElse(Sampling.OfRatios.FIELLER),
        replicates.orElse(REPLICATES),
        seed.orElse(1L));
  }
}
