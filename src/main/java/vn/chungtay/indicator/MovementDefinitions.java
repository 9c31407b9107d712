package vn.chungtay.indicator;

import vn.chungtay.submission.Standing;

/** What indicators have in common that follow households of the register from period to period. */
final class MovementDefinitions {
  private MovementDefinitions() {}

  /** What the cohort lost on its way leaves open, or what it takes to reach the goal. */
  static Definition attrition(MeasureUnit unit, Formula formula) {
    return Definition.of(
            Family.REGISTER, unit, Formula.resting(formula, AttritionFormulas::resting))
        .comparing(Comparison.BASELINE)
        .within(Cell::coarsest)
        .where(Cell::broad)
        .where(FlowFormulas.Since.BASELINE::has)
        .where(Cell::inCampaignWithRegister);
  }

  /** Households that moved since the period before. */
  static Definition moved(Formula formula) {
    return Definition.of(Family.REGISTER, MeasureUnit.HOUSEHOLDS, formula)
        .within(Cell::coarsest)
        .where(Cell::broad)
        .where(FlowFormulas.Since.PREVIOUS::has)
        .where(Cell::inCampaignWithRegister);
  }

  /** The households of one standing at the period before that have another one now. */
  static Definition sincePrevious(Standing from, Standing to) {
    return transition(FlowFormulas.Since.PREVIOUS, from, to);
  }

  /** The same since the baseline. */
  static Definition sinceBaseline(Standing from, Standing to) {
    return transition(FlowFormulas.Since.BASELINE, from, to);
  }

  private static Definition transition(FlowFormulas.Since since, Standing from, Standing to) {
    return Definition.of(Family.REGISTER, MeasureUnit.PERCENT, FlowFormulas.share(since, from, to))
        .amongMany()
        .within(Cell::coarsest)
        .where(Cell::wide)
        .where(since::followed);
  }

  /** What all periods up to now tell of how long households are poor. */
  static Definition spells(MeasureUnit unit, Formula formula) {
    return Definition.of(Family.REGISTER, unit, formula)
        .within(Cell::coarsest)
        .where(Cell::wide)
        .where(FlowFormulas.Since.BASELINE::has)
        .where(SpellFormulas::seen);
  }
}
