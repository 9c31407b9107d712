package vn.chungtay.samples;

/** How a household starts and how far it gets: work, first income, growth over the five years. */
record Livelihood(boolean ableToWork, double startIncome, double growth) {

  /** Of a household that is poor in 2015. */
  static Livelihood ofTheCohort(SampleUnit commune, Dice dice) {
    boolean able = dice.chance(0.6);
    boolean stuck = dice.chance(able ? 0.15 : 0.50);
    double height = commune.remote() ? (able ? 0.66 : 0.55) : (able ? 0.82 : 0.66);
    double reached = Math.min(0.999, height + 0.24 * dice.bell());
    double risen = (commune.remote() ? 2.47 : 1.78) * StrictMath.pow(height / reached, 0.6);
    double growth = stuck ? 1.07 + 0.2 * dice.bell() : risen * (1 + 0.15 * dice.bell());
    return new Livelihood(able, reached * line(commune, 2015), growth);
  }

  /** Of a household that is poor when it first comes into the register after 2015. */
  static Livelihood ofTheNewlyPoor(SampleUnit commune, int year, Dice dice) {
    boolean able = dice.chance(year < 2018 ? 0.35 : 0.12);
    double start = line(commune, year) * Math.min(0.999, 0.70 + 0.3 * dice.bell());
    return new Livelihood(able, start, 2.1 + 0.6 * dice.bell());
  }

  static Livelihood ofTheNearPoor(SampleUnit commune, int year, Dice dice) {
    SampleStandard standard = SampleStandard.provincial(year, commune.urban());
    double start = dice.between(standard.poor() * 1.002, standard.nearPoor() * 0.999);
    return new Livelihood(dice.chance(0.8), start, 1.42 + 0.3 * dice.bell());
  }

  private static long line(SampleUnit commune, int year) {
    return SampleStandard.provincial(year, commune.urban()).poor();
  }
}
