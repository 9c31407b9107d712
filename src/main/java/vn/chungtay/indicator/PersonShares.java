package vn.chungtay.indicator;

import java.util.List;
import vn.chungtay.measure.Ratio;
import vn.chungtay.tally.RegisterTally;

/**
 * Shares of all persons. Those who are counted come from the register, which lists the poor; all
 * persons come from the unit reports, or from the register when it lists everybody.
 */
final class PersonShares {
  private PersonShares() {}

  /** A share of all persons. */
  interface Share {
    Outcome of(RegisterTally tally, Ratio persons);

    /** The share of some persons that one household brings in. */
    default Outcome alone(RegisterTally household, Ratio persons) {
      return of(household, persons);
    }
  }

  /**
   * A share over the households of communes that the denominator covers.
   *
   * @param standard whether there is a standard to count by
   * @param columns those of a household that the share rests on
   */
  static Outcome over(Cell cell, boolean standard, List<String> columns, Share share) {
    if (cell.campaign().census()) {
      return ofRegister(cell, standard, columns, share);
    }
    RolledUp persons = cell.reports().persons();
    Outcome outcome =
        RegisterFormulas.counted(
                cell,
                tally ->
                    cell.reports().reportedWithRegister() == 0 && silent(cell, persons)
                        ? Outcome.none(Reason.NO_DATA)
                        : over(cell, standard, persons, share))
            .from(Source.REGISTER, cell.reports().coverageOfPersons());
    cell.note(outcome, () -> grounds(cell, persons, columns, share));
    return outcome;
  }

  private static Outcome ofRegister(
      Cell cell, boolean standard, List<String> columns, Share share) {
    Outcome outcome =
        RegisterFormulas.counted(
                cell,
                tally ->
                    standard
                        ? share.of(tally, Weighted.of(tally.persons()))
                        : Outcome.none(Reason.NO_STANDARD))
            .from(Source.REGISTER, cell.households().coverage());
    cell.note(
        outcome,
        () ->
            List.of(
                HouseholdGround.of(
                    cell,
                    cell.place().members(),
                    columns,
                    tally -> Portion.of(share.alone(tally, Weighted.of(tally.persons()))))));
    return outcome;
  }

  /** The households that are counted of those units whose persons are reported, and these. */
  private static List<Ground> grounds(
      Cell cell, RolledUp persons, List<String> columns, Share share) {
    return List.of(
        HouseholdGround.of(
            cell,
            persons.reporters(),
            columns,
            tally ->
                new Portion(Portion.of(share.alone(tally, Ratio.ONE)).numerator(), Ratio.ZERO)),
        ReportGround.of(
            cell.byStandardInForce(),
            persons,
            ReportFields.PERSONS,
            alone ->
                new Portion(
                    Ratio.ZERO,
                    Portion.of(share.alone(new RegisterTally(), alone.sum(0))).denominator())));
  }

  /** Whether no register came from anywhere that the persons are reported of. */
  private static boolean silent(Cell cell, RolledUp persons) {
    return persons.present()
        && persons.expected() > 0
        && cell.reports().registerOfReporters().records() == 0;
  }

  private static Outcome over(Cell cell, boolean standard, RolledUp persons, Share share) {
    boolean hasPersons =
        switch (cell.group()) {
          case ALL, URBAN, RURAL, REMOTE -> true;
          case MINORITY, PRIORITY, TYPE_A, TYPE_B, FEMALE_HEADED -> false;
        };
    if (!standard) {
      return Outcome.none(Reason.NO_STANDARD);
    }
    if (!hasPersons || !persons.present()) {
      return Outcome.none(Reason.NO_DENOMINATOR);
    }
    return share.of(cell.reports().registerOfReporters(), persons.sum(0));
  }
}
