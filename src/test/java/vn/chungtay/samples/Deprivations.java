package vn.chungtay.samples;

import java.util.List;

/** The ten basic services a household lacks in one year. */
final class Deprivations {
  static final List<String> COLUMNS =
      List.of(
          "deprived_health_care",
          "deprived_health_insurance",
          "deprived_adult_education",
          "deprived_school_attendance",
          "deprived_housing_quality",
          "deprived_housing_area",
          "deprived_water",
          "deprived_sanitation",
          "deprived_telecom",
          "deprived_information_assets");

  private static final double[] LIKELIHOOD = {
    0.04, 0.14, 0.19, 0.05, 0.14, 0.10, 0.08, 0.16, 0.08, 0.07
  };

  private final double[] resistance;
  private final boolean[] lacking = new boolean[10];

  /** The lacks to expect of a household that keeps its resistance while the level falls. */
  Deprivations(double[] resistance, double level) {
    this.resistance = resistance;
    for (int i = 0; i < lacking.length; i++) {
      lacking[i] = resistance[i] < LIKELIHOOD[i] * level;
    }
  }

  int count() {
    int count = 0;
    for (boolean one : lacking) {
      count += one ? 1 : 0;
    }
    return count;
  }

  boolean lacks(int service) {
    return lacking[service];
  }

  /** Takes away or adds the likeliest services until exactly so many are lacking. */
  void setCount(int wanted) {
    for (int have = count(); have != wanted; have = count()) {
      lacking[next(have < wanted)] = have < wanted;
    }
  }

  private int next(boolean toAdd) {
    int best = -1;
    for (int i = 0; i < lacking.length; i++) {
      if (lacking[i] == toAdd) {
        continue;
      }
      if (best < 0 || toAdd == strain(i) < strain(best)) {
        best = i;
      }
    }
    return best;
  }

  private double strain(int service) {
    return resistance[service] / LIKELIHOOD[service];
  }
}
