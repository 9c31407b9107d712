package vn.chungtay.tally;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.chungtay.submission.Heading;

/** What came of one kind from one unit for one period. */
public final class Receipt implements Tally<Receipt> {
  private long accepted;
  private long rejected;
  private long setAside;
  private final Map<LocalDate, long[]> days = new HashMap<>();
  private final SortedSet<String> files = new TreeSet<>();
  private String lastFile = "";
  private final SortedSet<String> reasons = new TreeSet<>();

  Receipt() {}

  /**
   * What was counted elsewhere.
   *
   * @param days how many accepted records name which day of sending
   */
  public Receipt(
      long accepted,
      long rejected,
      long setAside,
      Map<LocalDate, Long> days,
      Collection<String> files,
      Collection<String> reasons) {
    this.accepted = accepted;
    this.rejected = rejected;
    this.setAside = setAside;
    days.forEach(this::count);
    this.files.addAll(files);
    this.reasons.addAll(reasons);
  }

  void accept(Heading heading, int records) {
    accepted += records;
    from(heading.origin().file());
    heading.submittedOn().ifPresent(day -> count(day, records));
  }

  /** Most records come right behind others of the same file. */
  private void from(String file) {
    if (!file.equals(lastFile)) {
      files.add(file);
      lastFile = file;
    }
  }

  private void count(LocalDate day, long more) {
    days.computeIfAbsent(day, d -> new long[1])[0] += more;
  }

  void reject(String file, String reason) {
    rejected++;
    files.add(file);
    reasons.add(reason);
  }

  void setAside(String file, String reason) {
    setAside++;
    files.add(file);
    reasons.add(reason);
  }

  void acceptedWasRejected(Optional<LocalDate> submittedOn, String reason) {
    takeBack(submittedOn);
    rejected++;
    reasons.add(reason);
  }

  void acceptedWasSetAside(Optional<LocalDate> submittedOn, String reason) {
    takeBack(submittedOn);
    setAside++;
    reasons.add(reason);
  }

  private void takeBack(Optional<LocalDate> submittedOn) {
    accepted--;
    submittedOn.ifPresent(day -> count(day, -1));
  }

  @Override
  public void merge(Receipt other) {
    accepted += other.accepted;
    rejected += other.rejected;
    setAside += other.setAside;
    reasons.addAll(other.reasons);
    files.addAll(other.files);
    other.days.forEach((day, records) -> count(day, records[0]));
  }

  /** Records that take part in indicators. */
  public long accepted() {
    return accepted;
  }

  /** Records with an error. */
  public long rejected() {
    return rejected;
  }

  /** Records without an error that count elsewhere: repeated or superseded ones. */
  public long setAside() {
    return setAside;
  }

  /** The codes of the rules that took records out. */
  public SortedSet<String> reasons() {
    return Collections.unmodifiableSortedSet(reasons);
  }

  /** How many accepted records name which day of sending. */
  public SortedMap<LocalDate, Long> days() {
    SortedMap<LocalDate, Long> named = new TreeMap<>();
    days.forEach(
        (day, records) -> {
          if (records[0] > 0) {
            named.put(day, records[0]);
          }
        });
    return named;
  }

  /** The latest day of sending that a record names which takes part in indicators. */
  public Optional<LocalDate> submittedOn() {
    return days.entrySet().stream()
        .filter(day -> day.getValue()[0] > 0)
        .map(Map.Entry::getKey)
        .max(Comparator.naturalOrder());
  }

  /** The files it came in. */
  public SortedSet<String> files() {
    return Collections.unmodifiableSortedSet(files);
  }
}
