package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.chungtay.submission.Period;

/** A tally for all households of the very same unit, period and groups. */
final class Bins<T extends Tally<T>> {
  private final List<String> unitCodes;
  private final Supplier<T> empty;
  private final Map<Period, List<Map<Integer, T>>> bins = new HashMap<>();

  /**
   * Empty bins.
   *
   * @param unitCodes the codes of the units by their numbers
   */
  Bins(List<String> unitCodes, Supplier<T> empty) {
    this.unitCodes = unitCodes;
    this.empty = empty;
  }

  /**
   * The tally of a bin, made when it is not there.
   *
   * @param groups the bits of {@link GroupSet}
   */
  T at(int unit, Period period, int groups) {
    return bins.computeIfAbsent(period, p -> noBins())
        .get(unit)
        .computeIfAbsent(groups, g -> empty.get());
  }

  private List<Map<Integer, T>> noBins() {
    List<Map<Integer, T>> units = new ArrayList<>();
    unitCodes.forEach(code -> units.add(new HashMap<>()));
    return units;
  }

  /** Adds each bin to all the groups it belongs to. */
  void spread(Cells<T> cells) {
    bins.forEach(
        (period, units) -> {
          for (int unit = 0; unit < units.size(); unit++) {
            String code = unitCodes.get(unit);
            units
                .get(unit)
                .forEach(
                    (groups, tally) ->
                        GroupSet.groups(groups)
                            .forEach(group -> cells.at(code, period, group).merge(tally)));
          }
        });
  }
}
