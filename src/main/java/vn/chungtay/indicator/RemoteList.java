package vn.chungtay.indicator;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.chungtay.reference.Group;
import vn.chungtay.tally.RemoteKnowledge;

/** What the list of remote communes lets one say of a place. */
final class RemoteList {
  private RemoteList() {}

  /** Whether a cell's group is told by the list. */
  static boolean concerns(Cell cell) {
    return cell.group() == Group.REMOTE || cell.group() == Group.PRIORITY;
  }

  /**
   * The figure over those of which it is known; with the reason where it is not known of all, and
   * nothing else where it is known of none.
   *
   * @param incomplete whether the list leaves out any lowest place
   * @param tally the households of the group, if any
   * @param everybody the households of all groups, if any
   * @param missing why there is no figure where nobody belongs to the group
   */
  static <T extends RemoteKnowledge> Outcome outcome(
      boolean incomplete,
      Optional<T> tally,
      Optional<T> everybody,
      Function<T, Outcome> formula,
      Supplier<T> nobody,
      Reason missing) {
    boolean complete = everybody.map(all -> all.unknownRemote() == 0).orElse(true) && !incomplete;
    if (complete) {
      return tally.map(formula).orElseGet(() -> Outcome.none(missing));
    }
    boolean someKnown = everybody.map(all -> all.unknownRemote() < all.records()).orElse(false);
    return someKnown
        ? formula.apply(tally.orElseGet(nobody)).because(Reason.NO_REMOTE_LIST)
        : Outcome.none(Reason.NO_REMOTE_LIST);
  }
}
