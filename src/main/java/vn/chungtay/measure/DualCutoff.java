package vn.chungtay.measure;

import java.util.List;

/**
 * Who is poor by many indicators: whose weighted deprivations reach a part of all weights. Scores
 * are whole numbers and decided by them alone.
 *
 * <p>Alkire and Foster 2011, doi:10.1016/j.jpubeco.2010.11.006.
 *
 * @param weights of each indicator, above 0
 */
public record DualCutoff(List<Integer> weights, Cutoff cutoff) {
  public DualCutoff {
    weights = List.copyOf(weights);
    if (weights.isEmpty()
        || weights.size() > Profiles.MOST
        || weights.stream().anyMatch(w -> w < 1)) {
      throw new IllegalArgumentException("expected 1 to 64 weights above 0, found " + weights);
    }
  }

  /** How many indicators there are. */
  public int size() {
    return weights.size();
  }

  public long allWeights() {
    return weights.stream().mapToLong(Integer::longValue).sum();
  }

  /** The weights of the indicators that are set in some bits. */
  public long score(long deprived) {
    long score = 0;
    for (int i = 0; i < weights.size(); i++) {
      score += in(deprived, i) ? weights.get(i) : 0;
    }
    return score;
  }

  public boolean isPoor(long deprived) {
    return cutoff.reachedBy(score(deprived), allWeights());
  }

  /** Whether the bit of an indicator is set. */
  public static boolean in(long deprived, int indicator) {
    return (deprived >>> indicator & 1) == 1;
  }
}
