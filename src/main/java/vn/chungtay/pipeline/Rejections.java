package vn.chungtay.pipeline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** Which records were rejected, and by which rules. */
final class Rejections {
  private final Map<String, SortedMap<Integer, Set<Rule>>> byFile = new TreeMap<>();
  private final Map<Kind, Set<String>> filesByKind = new EnumMap<>(Kind.class);

  void add(Kind kind, Origin origin, Rule rule) {
    filesByKind.computeIfAbsent(kind, k -> new TreeSet<>()).add(origin.file());
    byFile
        .computeIfAbsent(origin.file(), f -> new TreeMap<>())
        .computeIfAbsent(origin.record(), r -> EnumSet.noneOf(Rule.class))
        .add(rule);
  }

  void forget(String file) {
    byFile.remove(file);
    filesByKind.values().forEach(files -> files.remove(file));
  }

  /** The files in which a record of a kind was rejected. */
  Set<String> files(Kind kind) {
    return filesByKind.getOrDefault(kind, Set.of());
  }

  boolean contains(Origin origin) {
    return byFile.getOrDefault(origin.file(), new TreeMap<>()).containsKey(origin.record());
  }

  /** The codes of the rules that rejected a record, joined by blanks. */
  String rules(Origin origin) {
    return byFile.get(origin.file()).get(origin.record()).stream()
        .map(Rule::code)
        .collect(Collectors.joining(" "));
  }
}
