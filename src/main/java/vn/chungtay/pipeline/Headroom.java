package vn.chungtay.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Optional;
import vn.chungtay.finding.CannotRun;

/**
 * Stops a run that is about to run out of memory. Without it the last percents of the heap take
 * minutes, in which the collector frees less and less, before the same end comes.
 */
final class Headroom {
  /** How many records are read between two looks. */
  private static final int RECORDS = 1 << 14;

  /** The share of the heap, in percent, that may still be in use right after a collection. */
  private static final long FULL = 94;

  private Optional<MemoryPoolMXBean> heap = Optional.empty();
  private int records;

  /** Takes note of one more record. */
  void record() {
    records(1);
  }

  /** Takes note of more records. */
  void records(int more) {
    records += more;
    if (records >= RECORDS) {
      records = 0;
      look();
    }
  }

  private void look() {
    if (Runtime.getRuntime().totalMemory() < Runtime.getRuntime().maxMemory() / 4) {
      // Small runs never load the classes that know more.
      return;
    }
    if (heap.isEmpty()) {
      heap = longLived();
    }
    Optional<MemoryUsage> left = heap.map(MemoryPoolMXBean::getCollectionUsage);
    if (left.isPresent() && full(left.get().getUsed(), left.get().getMax())) {
      throw CannotRun.outOfMemory();
    }
  }

  static boolean full(long used, long most) {
    return most > 0 && used > most / 100 * FULL;
  }

  /** Where what is kept ends up, in all collectors of the JDK. */
  private static Optional<MemoryPoolMXBean> longLived() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(pool -> pool.isCollectionUsageThresholdSupported())
        .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
  }
}
