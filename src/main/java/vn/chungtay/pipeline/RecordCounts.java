package vn.chungtay.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.chungtay.finding.Sender;

/** What became of the records of each file, by who sent them. */
final class RecordCounts {
  /** The records of one sender in one file. */
  static final class Count {
    private long read;
    private long rejected;
    private long setAside;

    long read() {
      return read;
    }

    long accepted() {
      return read - rejected - setAside;
    }

    long rejected() {
      return rejected;
    }

    long setAside() {
      return setAside;
    }

    void merge(Count other) {
      read += other.read;
      rejected += other.rejected;
      setAside += other.setAside;
    }
  }

  private final Map<String, Map<Sender, Count>> files = new TreeMap<>();
  private String lastFile = "";
  private Sender lastSender = Sender.UNKNOWN;
  private Count last = new Count();

  void read(String file, Sender sender) {
    read(file, sender, 1);
  }

  void read(String file, Sender sender, int records) {
    at(file, sender).read += records;
  }

  /** Records that were read elsewhere. */
  void add(String file, Sender sender, long read, long rejected, long setAside) {
    Count count = at(file, sender);
    count.read += read;
    count.rejected += rejected;
    count.setAside += setAside;
  }

  /** Adds all of other files. */
  void merge(RecordCounts other) {
    other.files.forEach(
        (file, senders) -> senders.forEach((sender, count) -> at(file, sender).merge(count)));
  }

  /** A record that was read has an error. */
  void rejected(String file, Sender sender) {
    at(file, sender).rejected++;
  }

  /** A record that was read counts elsewhere. */
  void setAside(String file, Sender sender) {
    at(file, sender).setAside++;
  }

  /** Most records come right behind others of the same sender. */
  private Count at(String file, Sender sender) {
    if (!sender.equals(lastSender) || !file.equals(lastFile)) {
      last =
          files
              .computeIfAbsent(file, f -> new HashMap<>())
              .computeIfAbsent(sender, s -> new Count());
      lastSender = sender;
      lastFile = file;
    }
    return last;
  }

  /** Forgets a file that turned out to be out as a whole. */
  void forget(String file) {
    files.remove(file);
    lastFile = "";
  }

  /** The counts of all files by name, for each of their senders. */
  Map<String, Map<Sender, Count>> byFile() {
    return files;
  }

  /** All records of a file. */
  Count of(String file) {
    return of(file, sender -> true);
  }

  /** The records of some senders in a file. */
  Count of(String file, Predicate<Sender> wanted) {
    Count all = new Count();
    files
        .getOrDefault(file, Map.of())
        .forEach(
            (sender, count) -> {
              if (wanted.test(sender)) {
                all.merge(count);
              }
            });
    return all;
  }
}
