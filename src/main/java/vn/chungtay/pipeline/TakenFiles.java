package vn.chungtay.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.chungtay.finding.Sender;
import vn.chungtay.report.FileFacts;

/** What is remembered of all files of a run, those of parts among them. */
final class TakenFiles {
  private final RecordCounts counts;
  private final Map<String, FileIntake.Taken> files = new LinkedHashMap<>();

  /**
   * No file yet.
   *
   * @param counts what became of the records of each
   */
  TakenFiles(RecordCounts counts) {
    this.counts = counts;
  }

  void add(String name, FileIntake.Taken file) {
    files.put(name, file);
  }

  /** Adds the files of a part. */
  void add(Map<String, FileIntake.Taken> more) {
    files.putAll(more);
  }

  FileIntake.Taken file(String name) {
    return files.get(name);
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /** The names of all files in order. */
  List<String> names() {
    return files.keySet().stream().sorted().toList();
  }

  /** The names of the files that are out as a whole. */
  List<String> out() {
    return files.entrySet().stream()
        .filter(f -> f.getValue().out())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether any record could be read at all. */
  boolean anyRecords() {
    return files.values().stream().anyMatch(file -> file.records() > 0);
  }

  /** What one file was and what became of its records. */
  FileFacts facts(String name) {
    return facts(name, sender -> true);
  }

  /** The same of the records of some senders. */
  FileFacts facts(String name, Predicate<Sender> wanted) {
    FileIntake.Taken file = files.get(name);
    RecordCounts.Count records = counts.of(name, wanted);
    return new FileFacts(
        name,
        file.digest().bytes(),
        file.digest().sha256(),
        file.out(),
        records.read(),
        records.accepted(),
        records.rejected(),
        records.setAside());
  }
}
