package vn.chungtay.indicator;

import vn.chungtay.submission.Deprivation;

/** What indicators have in common that count the deprivations of households in the register. */
final class DeprivationDefinitions {
  private DeprivationDefinitions() {}

  /** One figure over all ten. */
  static Definition deprivations(Formula formula) {
    return Definition.of(Family.REGISTER, MeasureUnit.PERCENT, formula)
        .deprivations()
        .within(Cell::coarse);
  }

  /** The least or the most a figure can be, where some deprivations are not told. */
  static Definition bounds(Formula formula) {
    return deprivations(formula).amongMany().where(DeprivationFormulas::open);
  }

  /** The households that have one of the ten, poor or not. */
  static Definition uncensored(Deprivation deprivation) {
    return deprivations(DeprivationFormulas.deprived(deprivation, false))
        .amongMany()
        .where(Cell::wide);
  }

  /** Only those households that have many as well. */
  static Definition censored(Deprivation deprivation) {
    return deprivations(DeprivationFormulas.deprived(deprivation, true))
        .amongMany()
        .where(Cell::wide);
  }

  /** The part of one of the ten in the adjusted headcount ratio. */
  static Definition contribution(Deprivation deprivation) {
    return deprivations(DeprivationFormulas.contribution(deprivation))
        .amongMany()
        .where(Cell::wide);
  }
}
