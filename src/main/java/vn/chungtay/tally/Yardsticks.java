package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.DeprivationCutoff;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Period;

/**
 * What households of one period are held against.
 *
 * @param standards those whose lines are counted under
 * @param inForce the one that says who is poor
 * @param terms for one thread
 */
record Yardsticks(
    List<PovertyStandard> standards,
    Optional<PovertyStandard> inForce,
    Optional<DeprivationCutoff> cutoff,
    WattsTerms terms) {
  static Yardsticks of(Campaign campaign, Period period) {
    List<PovertyStandard> counted = new ArrayList<>(campaign.also(period));
    Optional<PovertyStandard> inForce = campaign.standard(period);
    inForce.filter(s -> !counted.contains(s)).ifPresent(counted::add);
    return new Yardsticks(counted, inForce, campaign.deprivationCutoff(period), new WattsTerms());
  }
}
