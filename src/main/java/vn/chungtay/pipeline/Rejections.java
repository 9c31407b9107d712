package vn.chungtay.pipeline;

import java.util.Arrays;
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
  private final Map<String, Map<Sender, Numbers>> bySender = new HashMap<>();
  private final Map<Kind, Set<String>> filesByKind = new EnumMap<>(Kind.class);

  void add(Kind kind, Origin origin, Rule rule, Sender sender) {
    filesByKind.computeIfAbsent(kind, k -> new TreeSet<>()).add(origin.file());
    byFile
        .computeIfAbsent(origin.file(), f -> new TreeMap<>())
        .computeIfAbsent(rule, r -> new BitSet())
        .set(origin.record());
    bySender
        .computeIfAbsent(origin.file(), f -> new HashMap<>())
        .computeIfAbsent(sender, s -> new Numbers())
        .add(origin.record());
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

  /** The numbers of the records of a file that were rejected and came from some senders. */
  BitSet records(String file, Predicate<Sender> wanted) {
    BitSet records = new BitSet();
    bySender
        .getOrDefault(file, Map.of())
        .forEach(
            (sender, numbers) -> {
              if (wanted.test(sender)) {
                numbers.addTo(records);
              }
            });
    return records;
  }

  /** The codes of the rules that rejected a record, joined by blanks. */
  String rules(Origin origin) {
    return of(origin.file()).entrySet().stream()
        .filter(entry -> entry.getValue().get(origin.record()))
        .map(entry -> entry.getKey().code())
        .collect(Collectors.joining(" "));
  }

  /** Numbers of records, which may lie far apart. */
  private static final class Numbers {
    private int[] numbers = new int[4];
    private int count;

    private void add(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count] = number;
      count++;
    }

    private void addTo(BitSet records) {
      for (int i = 0; i < count; i++) {
        records.set(numbers[i]);
      }
    }
  }
}
