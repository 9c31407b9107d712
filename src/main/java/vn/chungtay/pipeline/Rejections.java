package vn.chungtay.pipeline;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Sender;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** Which records were rejected, and by which rules: a bit for each record of a file and rule. */
final class Rejections {
  private final Map<String, SortedMap<Rule, BitSet>> byFile = new HashMap<>();
  private final Map<String, Map<Sender, BitSet>> bySender = new HashMap<>();
  private final Map<Kind, Set<String>> filesByKind = new EnumMap<>(Kind.class);

  void add(Kind kind, Origin origin, Rule rule, Sender sender) {
    filesByKind.computeIfAbsent(kind, k -> new TreeSet<>()).add(origin.file());
    byFile
        .computeIfAbsent(origin.file(), f -> new TreeMap<>())
        .computeIfAbsent(rule, r -> new BitSet())
        .set(origin.record());
    bySender
        .computeIfAbsent(origin.file(), f -> new HashMap<>())
        .computeIfAbsent(sender, s -> new BitSet())
        .set(origin.record());
  }

  void forget(String file) {
    byFile.remove(file);
    bySender.remove(file);
    filesByKind.values().forEach(files -> files.remove(file));
  }

  private SortedMap<Rule, BitSet> of(String file) {
    return byFile.getOrDefault(file, new TreeMap<>());
  }

  /** The files in which a record of a kind was rejected. */
  Set<String> files(Kind kind) {
    return filesByKind.getOrDefault(kind, Set.of());
  }

  boolean contains(Origin origin) {
    return of(origin.file()).values().stream().anyMatch(records -> records.get(origin.record()));
  }

  /** Whether a record was rejected that came from one of some senders. */
  boolean contains(Origin origin, Predicate<Sender> wanted) {
    return contains(origin)
        && bySender.getOrDefault(origin.file(), Map.of()).entrySet().stream()
            .anyMatch(of -> of.getValue().get(origin.record()) && wanted.test(of.getKey()));
  }

  /** The codes of the rules that rejected a record, joined by blanks. */
  String rules(Origin origin) {
    return of(origin.file()).entrySet().stream()
        .filter(entry -> entry.getValue().get(origin.record()))
        .map(entry -> entry.getKey().code())
        .collect(Collectors.joining(" "));
  }
}
