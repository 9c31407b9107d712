package vn.chungtay.tally;

import java.util.Optional;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Status;

/**
 * What counts of a household besides its weight, members, income and deprivations: its traits with
 * what its unit says in their stead where they are silent.
 *
 * @param unit a small number that stands for the unit
 * @param period the place of the period among those of the campaign
 * @param area where it lives as far as the poverty line goes
 * @param groups the bits of {@link GroupSet}
 */
record Circumstances(
    int unit,
    int period,
    Status status,
    Optional<Area> area,
    Optional<Boolean> remote,
    int groups) {
  boolean poor() {
    return status == Status.POOR;
  }
}
