package vn.chungtay.pipeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chungtay.finding.Sender;
import vn.chungtay.indicator.Side;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/**
 * Whose records of which kinds could be in a figure.
 *
 * @param tree the units as the figures show them
 * @param sides the sides of the figure
 */
record Involved(Run run, UnitTree tree, List<Side> sides) {
  /** The kinds of the records that are counted. */
  Set<Kind> kinds() {
    Set<Kind> kinds = new TreeSet<>();
    sides.stream().map(Side::kinds).forEach(kinds::addAll);
    return kinds;
  }

  /** Who sent records of a kind that could be in one of the sides. */
  Predicate<Sender> senders(Kind kind) {
    return sides.stream()
        .filter(side -> side.kinds().contains(kind))
        .map(this::senders)
        .reduce(sender -> false, Predicate::or);
  }

  /** Who sent anything for one of the sides. */
  Predicate<Sender> senders() {
    return sides.stream().map(this::senders).reduce(sender -> false, Predicate::or);
  }

  private Predicate<Sender> senders(Side side) {
    Set<String> periods = new TreeSet<>(Set.of(""));
    side.periods().forEach(period -> periods.add(period.code()));
    Predicate<Sender> there =
        side.place().block() && !tree.restated()
            ? run.intake().senders().at(side.place())
            : side.place().members().stream()
                .map(unit -> senders(unit, side.period()))
                .reduce(sender -> false, Predicate::or);
    return there.and(sender -> periods.contains(sender.period()));
  }

  /** Those at a unit or below it, also of units it holds on a restated map. */
  private Predicate<Sender> senders(OrgUnit unit, Period period) {
    Senders all = run.intake().senders();
    if (!tree.restated() || unit.code().equals(run.context().campaign().province())) {
      return all.at(unit.code());
    }
    Set<String> held =
        tree.at(period).subtree(unit).stream().map(OrgUnit::code).collect(Collectors.toSet());
    return sender -> all.unit(sender).filter(held::contains).isPresent();
  }
}
