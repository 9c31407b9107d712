package vn.chungtay.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Texts;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;

/**
 * Sees to it that no unit, period and kind comes from two sides, for what the two say cannot be
 * settled without the single records. Where one side has nothing but records with an error of their
 * own, the other may hold the mended ones.
 */
final class Overlaps {
  /** Rules that take records out because of others: without these they would count. */
  private static final Set<String> BY_OTHERS =
      Set.of(Rule.CONFLICTING_SUBMISSION.code(), Rule.DUPLICATE_HOUSEHOLD.code());

  private final Map<Receipts.Slip, String> holders = new HashMap<>();
  private final Texts texts;

  Overlaps(Texts texts) {
    this.texts = texts;
  }

  /** Notes what was read from submissions themselves. */
  void addHere(Receipts receipts) {
    add(texts.get("part.here"), receipts);
  }

  /**
   * Notes what comes from one side.
   *
   * @throws CannotRun when some of it came from another side before
   */
  void add(String side, Receipts receipts) {
    Map<Receipts.Slip, String> twice = new TreeMap<>();
    receipts
        .all()
        .forEach(
            (slip, receipt) -> {
              if (live(receipt)) {
                String before = holders.putIfAbsent(slip, side);
                if (before != null) {
                  twice.put(slip, before);
                }
              }
            });
    if (!twice.isEmpty()) {
      List<Receipts.Slip> slips = List.copyOf(twice.keySet());
      throw CannotRun.configuration(
          "part.overlap",
          twice.get(slips.get(0)),
          side,
          texts.get("kind." + slips.get(0).kind().code()),
          slips.get(0).unitCode(),
          slips.get(0).period().code(),
          String.valueOf(slips.size()));
    }
  }

  private static boolean live(Receipt receipt) {
    return receipt.accepted() + receipt.setAside() > 0
        || receipt.reasons().stream().anyMatch(BY_OTHERS::contains);
  }
}
