package vn.chungtay.indicator;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import vn.chungtay.submission.ReportItem;

/**
 * What an indicator is: its unit, its formula and where it applies.
 *
 * @param scope about which cells it may be told at all; privacy sets it
 * @param written in which cells it is a row of the table
 */
record Definition(
    Family family,
    MeasureUnit unit,
    Formula formula,
    Comparison comparison,
    Set<Trait> traits,
    Predicate<Cell> scope,
    Predicate<Cell> written) {
  /** What sets some indicators apart. */
  private enum Trait {
    BY_STANDARD,
    BY_CUTOFF,
    GROUPED_REPORT,
    REAL_TERMS,
    DETAIL
  }

  static Definition of(Family family, MeasureUnit unit, Formula formula) {
    return new Definition(
        family, unit, formula, Comparison.NONE, Set.of(), cell -> true, cell -> true);
  }

  Definition comparing(Comparison other) {
    return new Definition(family, unit, formula, other, traits, scope, written);
  }

  private Definition with(Trait trait) {
    EnumSet<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    Set<Trait> fixed = Collections.unmodifiableSet(more);
    return new Definition(family, unit, formula, comparison, fixed, scope, written);
  }

  /** Computed by further standards too. */
  Definition counting() {
    return with(Trait.BY_STANDARD);
  }

  /** Computed by the standard that counts deprivations, where the register tells of them. */
  Definition deprivations() {
    return with(Trait.BY_CUTOFF)
        .where(cell -> cell.ledger().evidence().register().tellsDeprivations());
  }

  /** Computed for communes of one kind too. */
  Definition grouped() {
    return with(Trait.GROUPED_REPORT);
  }

  Definition real() {
    return with(Trait.REAL_TERMS);
  }

  /** One of many alike. */
  Definition amongMany() {
    return with(Trait.DETAIL);
  }

  /** A row of the table only in some cells; elsewhere it is computed when asked for. */
  Definition where(Predicate<Cell> more) {
    return new Definition(family, unit, formula, comparison, traits, scope, written.and(more));
  }

  /** Told of some cells only, since from those of others too much would follow. */
  Definition within(Predicate<Cell> more) {
    return new Definition(family, unit, formula, comparison, traits, scope.and(more), written);
  }

  /** With fields of its own for the group of minority households. */
  Definition minority(ReportItem part, ReportItem whole) {
    Formula both = formula.orForMinority(ReportFormulas.share(part, whole));
    return new Definition(family, unit, both, comparison, traits, scope, written);
  }

  /** Whether it is also computed by the standards beside the one in force. */
  boolean byStandard() {
    return traits.contains(Trait.BY_STANDARD);
  }

  /** Whether it counts by the standard that says how many deprivations are many. */
  boolean byCutoff() {
    return traits.contains(Trait.BY_CUTOFF);
  }

  /** Whether it is also computed over communes of one kind. */
  boolean groupedReport() {
    return traits.contains(Trait.GROUPED_REPORT);
  }

  /** Whether it needs a deflator. */
  boolean realTerms() {
    return traits.contains(Trait.REAL_TERMS);
  }

  /** Whether it is one of many alike, which a table of their own tells. */
  boolean detail() {
    return traits.contains(Trait.DETAIL);
  }
}
