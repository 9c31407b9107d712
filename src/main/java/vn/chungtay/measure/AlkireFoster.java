package vn.chungtay.measure;

import java.util.Arrays;
import java.util.List;

/**
 * Multidimensional poverty by the dual cutoff: a person is poor whose weighted deprivations reach a
 * part of all weights. All figures are proportions of persons.
 *
 * <p>Scores are whole numbers and who is poor is decided by them alone. Where an indicator is
 * missing, a figure is the interval of what it could be: all missing ones 0, or all 1.
 *
 * <p>Alkire and Foster 2011, doi:10.1016/j.jpubeco.2010.11.006.
 */
public final class AlkireFoster {
  private final DualCutoff rule;
  private final long allWeights;
  private final Counts least;
  private final Counts most;

  /**
   * The figures of some persons.
   *
   * @param weights of each indicator, above 0
   */
  public AlkireFoster(List<Integer> weights, Cutoff cutoff, Profiles profiles) {
    this(new DualCutoff(weights, cutoff), profiles);
  }

  /** The figures of some persons. */
  public AlkireFoster(DualCutoff rule, Profiles profiles) {
    this.rule = rule;
    this.allWeights = rule.allWeights();
    this.least = new Counts();
    this.most = new Counts();
    profiles.each(
        (profile, persons) -> {
          least.add(profile.deprived(), persons);
          most.add(profile.deprived() | profile.missing(), persons);
        });
  }

  /** Persons by what they are deprived in, when it is settled what is missing. */
  private final class Counts {
    private final Sum all = new Sum();
    private final Sum poor = new Sum();
    private final Sum scores = new Sum();
    private final Sum[] uncensored = sums();
    private final Sum[] censored = sums();

    private Sum[] sums() {
      Sum[] sums = new Sum[rule.size()];
      Arrays.setAll(sums, i -> new Sum());
      return sums;
    }

    void add(long deprived, double persons) {
      all.add(persons);
      count(uncensored, deprived, persons);
      if (rule.isPoor(deprived)) {
        poor.add(persons);
        scores.add(persons * rule.score(deprived));
        count(censored, deprived, persons);
      }
    }

    private void count(Sum[] counts, long deprived, double persons) {
      for (int i = 0; i < counts.length; i++) {
        if (DualCutoff.in(deprived, i)) {
          counts[i].add(persons);
        }
      }
    }

    double weighted(int indicator) {
      return rule.weights().get(indicator) * censored[indicator].value();
    }
  }

  /** H: the part of the persons who are poor. */
  public Bounded headcount() {
    return part(least.poor, most.poor, 1);
  }

  /** M0 = H A: the sum of the scores of the poor, over all weights and persons. */
  public Bounded adjustedHeadcount() {
    return part(least.scores, most.scores, allWeights);
  }

  /**
   * A: the mean score of the poor, as a part of all weights. Its bounds hold, but may be wider than
   * need be.
   */
  public Bounded intensity() {
    if (nobody()) {
      return Bounded.known(Figure.none(Figure.Undefined.NO_DATA));
    }
    if (most.poor.value() == 0) {
      return Bounded.known(Figure.none(Figure.Undefined.NO_DENOMINATOR));
    }
    double lower = least.scores.value() / allWeights / most.poor.value();
    double upper = most.scores.value() / allWeights / least.poor.value();
    return least.scores.value() == most.scores.value()
        ? Bounded.known(Figure.of(lower))
        : Bounded.between(Math.max(lower, rule.cutoff().toDouble()), Math.min(upper, 1));
  }

  /** The part of the persons who are deprived in an indicator, poor or not. */
  public Bounded uncensored(int indicator) {
    return part(least.uncensored[indicator], most.uncensored[indicator], 1);
  }

  /** The part of the persons who are poor and deprived in an indicator. */
  public Bounded censored(int indicator) {
    return part(least.censored[indicator], most.censored[indicator], 1);
  }

  /**
   * The part of M0 that an indicator makes up; all together make 1. Its bounds hold, but may be
   * wider than need be.
   */
  public Bounded contribution(int indicator) {
    if (nobody()) {
      return Bounded.known(Figure.none(Figure.Undefined.NO_DATA));
    }
    if (most.scores.value() == 0) {
      return Bounded.known(Figure.none(Figure.Undefined.NO_DENOMINATOR));
    }
    if (least.scores.value() == most.scores.value()) {
      return Bounded.known(Figure.of(least.weighted(indicator) / least.scores.value()));
    }
    return Bounded.between(
        part(least.weighted(indicator), most.scores.value() - most.weighted(indicator)),
        part(most.weighted(indicator), least.scores.value() - least.weighted(indicator)));
  }

  private static double part(double own, double others) {
    return own == 0 ? 0 : own / (own + others);
  }

  private boolean nobody() {
    return least.all.value() == 0;
  }

  private Bounded part(Sum lower, Sum upper, long scale) {
    return nobody()
        ? Bounded.known(Figure.none(Figure.Undefined.NO_DATA))
        : Bounded.between(
            lower.value() / scale / least.all.value(), upper.value() / scale / least.all.value());
  }
}
