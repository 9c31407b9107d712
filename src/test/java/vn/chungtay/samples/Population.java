package vn.chungtay.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All households of each commune in one year, poor or not. */
final class Population {
  private final Map<String, Integer> households = new TreeMap<>();
  private final int year;

  Population(UnitList units, int year) {
    this.year = year;
    List<SampleUnit> communes = units.communes(year);
    double[] weights = communes.stream().mapToDouble(unit -> size(units, unit)).toArray();
    int[] shares = Apportionment.of(ProvincialTotals.households(year), weights, 300);
    for (int i = 0; i < shares.length; i++) {
      households.put(communes.get(i).code(), shares[i]);
    }
  }

  private double size(UnitList units, SampleUnit commune) {
    double size = sizeAtTheStart(units, commune);
    for (SampleUnit former : units.communes(ProvincialTotals.FIRST_YEAR)) {
      boolean gone = !former.isInForceOn(year + "-12-31");
      if (gone && former.successors().contains(commune.code())) {
        size += sizeAtTheStart(units, former) / former.successors().size();
      }
    }
    return size * StrictMath.pow(District.of(commune).growth, year - ProvincialTotals.FIRST_YEAR);
  }

  private static double sizeAtTheStart(UnitList units, SampleUnit commune) {
    District district = District.of(commune);
    long communes =
        units.communes(ProvincialTotals.FIRST_YEAR).stream()
            .filter(unit -> unit.parent().equals(district.code))
            .count();
    double spread = StrictMath.exp(0.5 * new Dice("size " + commune.code()).bell());
    return district.households / communes * spread * (commune.remote() ? 0.75 : 1);
  }

  int households(SampleUnit commune) {
    return households.get(commune.code());
  }

  int persons(SampleUnit commune) {
    double size = 3.62 + 0.3 * new Dice("persons " + commune.code()).bell() - 0.01 * (year - 2015);
    return (int) (households(commune) * size);
  }

  /** Households of ethnic minorities; never fewer than the register's poor and near-poor ones. */
  int minorityHouseholds(SampleUnit commune, int atLeast) {
    double spread = 1 + 0.4 * new Dice("minority " + commune.code()).bell();
    double share = District.of(commune).minorityShare * (commune.remote() ? 1.8 : 0.9) * spread;
    return Math.max(atLeast + 3, (int) (households(commune) * share));
  }
}
