package vn.chungtay.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chungtay.finding.Sender;
import vn.chungtay.report.Letter;

/** What each unit sent, file by file; under an empty code what is of no known unit. */
final class SentFiles {
  private final Map<String, Map<String, Letter.SentFile>> units = new HashMap<>();

  SentFiles(Intake intake) {
    Senders senders = intake.senders();
    intake
        .counts()
        .byFile()
        .forEach(
            (file, counts) ->
                counts.keySet().stream()
                    .collect(Collectors.groupingBy(sender -> senders.unit(sender).orElse("")))
                    .forEach((unit, parts) -> add(unit, sent(file, parts, counts))));
    intake
        .files()
        .out()
        .forEach(file -> add("", new Letter.SentFile(file, true, List.of(), 0, 0, 0, 0)));
  }

  private static Letter.SentFile sent(
      String file, List<Sender> parts, Map<Sender, RecordCounts.Count> counts) {
    RecordCounts.Count all = new RecordCounts.Count();
    TreeSet<String> periods = new TreeSet<>();
    for (Sender part : parts) {
      all.merge(counts.get(part));
      periods.add(part.period());
    }
    periods.remove("");
    return new Letter.SentFile(
        file,
        false,
        List.copyOf(periods),
        all.read(),
        all.accepted(),
        all.rejected(),
        all.setAside());
  }

  private void add(String unit, Letter.SentFile file) {
    units.computeIfAbsent(unit, u -> new TreeMap<>()).put(file.name(), file);
  }

  /** The files of a unit by name. */
  List<Letter.SentFile> of(String unit) {
    return List.copyOf(units.getOrDefault(unit, Map.of()).values());
  }
}
