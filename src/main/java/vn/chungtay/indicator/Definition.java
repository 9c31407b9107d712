package vn.chungtay.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.ActivityType;
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
  enum Trait {
    /** Computed by the standards beside the one in force too. */
    BY_STANDARD,
    /** Counts by the standard that says how many deprivations are many. */
    BY_CUTOFF,
    /** Computed over communes of one kind too. */
    GROUPED_REPORT,
    /** Unit reports tell of minority households too. */
    OF_MINORITIES,
    /** Needs a deflator. */
    REAL_TERMS,
    /** One of many alike, which a table of their own tells. */
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
    return new Definition(family, unit, both, comparison, traits, scope, written).ofMinorities();
  }

  /** Unit reports tell of the minority households by themselves. */
  Definition ofMinorities() {
    return with(Trait.OF_MINORITIES);
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether what it is made from tells of a group: unit reports know of few, submissions none. */
  boolean exists(Group group) {
    return switch (family) {
      case REGISTER -> true;
      case ACTIVITY, SUPPORT, REPORTING -> group == Group.ALL;
      case REPORT ->
          switch (group) {
            case ALL, URBAN, RURAL, REMOTE -> true;
            case MINORITY -> has(Trait.OF_MINORITIES);
            case PRIORITY, TYPE_A, TYPE_B, FEMALE_HEADED -> false;
          };
    };
  }

  /** The codes of the groups, or types of activity, for which it may be written. */
  List<String> groups() {
    return switch (family) {
      case REGISTER -> Arrays.stream(Group.values()).map(Group::code).toList();
      case ACTIVITY -> Arrays.stream(ActivityType.values()).map(ActivityType::code).toList();
      case SUPPORT, REPORTING -> List.of(Group.ALL.code());
      case REPORT ->
          Arrays.stream(Group.values())
              .filter(group -> group == Group.ALL || has(Trait.GROUPED_REPORT) && exists(group))
              .map(Group::code)
              .toList();
    };
  }
}
