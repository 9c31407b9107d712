package vn.chungtay.pipeline;

import java.util.Optional;
import vn.chungtay.finding.CannotRun;

/**
 * That the records of a table are a sample, how they were drawn, and what intervals are wanted.
 *
 * @param strata the column of the strata; without one the records were drawn from all
 * @param population how many units there are of the stratum; where not known, they are taken for so
 *     many that drawing some leaves as many
 * @param confidence within 0 and 1
 * @param replicates samples drawn anew for what cannot be linearised; 0 for none
 */
public record Sampling(
    Optional<String> strata,
    Optional<MeasureRequest.Amount> population,
    double confidence,
    OfProportions ofProportions,
    OfRatios ofRatios,
    int replicates,
    long seed) {
  /** Which intervals proportions get. */
  public enum OfProportions {
    EXACT,
    WILSON
  }

  /** Which intervals ratios of means get. */
  public enum OfRatios {
    FIELLER,
    LOG
  }

  public Sampling {
    if (!(confidence >= 0.5 && confidence <= 0.9999)) {
      throw CannotRun.configuration("measure.confidence");
    }
    if (replicates != 0 && (replicates < 40 || replicates > 100_000)) {
      throw CannotRun.configuration("measure.replicates", String.valueOf(replicates));
    }
    if (strata.isPresent() && population.flatMap(MeasureRequest.Amount::column).isEmpty()) {
      population.ifPresent(
          number -> {
            throw CannotRun.configuration("measure.population_of_strata");
          });
    }
  }

  double populationOfAll() {
    return population
        .map(amount -> amount.number().orElse(Double.POSITIVE_INFINITY))
        .orElse(Double.POSITIVE_INFINITY);
  }
}
