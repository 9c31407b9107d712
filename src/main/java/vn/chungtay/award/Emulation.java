package vn.chungtay.award;

import java.util.List;

/**
 * Everything that was found out about who did well.
 *
 * @param rankings by period, group of units and pool
 * @param risen by period; empty when the campaign asks for no list of households
 */
public record Emulation(List<Ranking> rankings, List<RisenHouseholds> risen) {
  public Emulation {
    rankings = List.copyOf(rankings);
    risen = List.copyOf(risen);
  }
}
