package vn.chungtay.change;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many by some order; holds no more than are wanted. */
final class Ranked<T> {
  private final Comparator<T> order;
  private final int most;
  private final PriorityQueue<T> kept;
  private long count;

  Ranked(Comparator<T> order, int most) {
    this.order = order;
    this.most = most;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(T item) {
    count++;
    kept.add(item);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** The first, in order. */
  List<T> first() {
    return kept.stream().sorted(order).toList();
  }

  /** How many there are beside the first. */
  long others() {
    return count - kept.size();
  }

  long count() {
    return count;
  }
}
