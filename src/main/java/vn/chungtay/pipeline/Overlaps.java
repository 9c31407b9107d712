package vn.chungtay.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.Kind;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;

/**
 * Sees to it that no unit, period and kind comes from two sides, for what the two say cannot be
 * settled without the single records. Unit reports by different standards are different things.
 * Where one side has nothing but records with an error of their own, the other may hold the mended
 * ones.
 */
final class Overlaps {
  /** Rules that take records out because of others: without these they would count. */
  private static final Set<String> BY_OTHERS =
      Set.of(Rule.CONFLICTING_SUBMISSION.code(), Rule.DUPLICATE_HOUSEHOLD.code());

  /** Stands for everything of a kind; no standard is called so. */
  private static final String ALL = "*";

  private final Map<Receipts.Slip, Map<String, String>> holders = new HashMap<>();
  private final Texts texts;

  Overlaps(Texts texts) {
    this.texts = texts;
  }

  /** Notes what was read from submissions themselves. */
  void addHere(Counted counted) {
    add(texts.get("part.here"), counted);
  }

  /**
   * Notes what comes from one side.
   *
   * @throws CannotRun when some of it came from another side before
   */
  void add(String side, Counted counted) {
    Map<Receipts.Slip, Set<String>> standards = standards(counted);
    Map<Receipts.Slip, String> twice = new TreeMap<>();
    counted
        .receipts()
        .all()
        .forEach(
            (slip, receipt) -> {
              if (live(receipt)) {
                Set<String> claims =
                    receipt.accepted() > 0 && !touched(receipt)
                        ? standards.getOrDefault(slip, Set.of(ALL))
                        : Set.of(ALL);
                claim(slip, claims, side).ifPresent(before -> twice.put(slip, before));
              }
            });
    if (!twice.isEmpty()) {
      refuse(side, twice);
    }
  }

  private static Map<Receipts.Slip, Set<String>> standards(Counted counted) {
    Map<Receipts.Slip, Set<String>> standards = new HashMap<>();
    counted
        .reports()
        .bySubject()
        .keySet()
        .forEach(
            subject ->
                standards
                    .computeIfAbsent(
                        new Receipts.Slip(subject.period(), subject.unitCode(), Kind.UNIT_REPORT),
                        s -> new HashSet<>())
                    .add(subject.standard()));
    return standards;
  }

  /** Claims something for a side; gives the side that has it already, if there is one. */
  private Optional<String> claim(Receipts.Slip slip, Set<String> claims, String side) {
    Map<String, String> held = holders.computeIfAbsent(slip, s -> new TreeMap<>());
    Optional<String> before =
        held.entrySet().stream()
            .filter(
                one ->
                    one.getKey().equals(ALL)
                        || claims.contains(ALL)
                        || claims.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    claims.forEach(claim -> held.putIfAbsent(claim, side));
    return before;
  }

  /** Whether the single records were judged against each other. */
  private static boolean touched(Receipt receipt) {
    return receipt.setAside() > 0 || receipt.reasons().stream().anyMatch(BY_OTHERS::contains);
  }

  private static boolean live(Receipt receipt) {
    return receipt.accepted() > 0 || touched(receipt);
  }

  private void refuse(String side, Map<Receipts.Slip, String> twice) {
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
