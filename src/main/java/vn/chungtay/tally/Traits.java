package vn.chungtay.tally;

import java.util.Optional;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.Status;

/**
 * What many rows of a register say alike of their households: where, when and what each was.
 *
 * @param unit a small number that stands for the unit
 * @param period the place of the period among those of the campaign
 * @param area only where the row itself names it, as all that may be missing
 * @param ethnicity a small number that stands for the ethnicity
 */
record Traits(
    int unit,
    int period,
    Status status,
    Optional<Area> area,
    Optional<Boolean> remote,
    int ethnicity,
    Optional<Gender> headGender,
    Optional<PoorType> poorType) {
  @Override
  public int hashCode() {
    int small = number(area) + 3 * (number(headGender) + 3 * (number(poorType) + 3 * remoteness()));
    int whole = ((unit * 31 + period) * 31 + ethnicity) * 31 + status.ordinal();
    return whole * 81 + small;
  }

  private static int number(Optional<? extends Enum<?>> value) {
    return value.isEmpty() ? 0 : value.get().ordinal() + 1;
  }

  private int remoteness() {
    return remote.isEmpty() ? 0 : remote.get() ? 2 : 1;
  }
}
