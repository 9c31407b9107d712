package vn.chungtay.tally;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.chungtay.submission.Heading;

/** What came of one kind from one unit for one period. */
public final class Receipt implements Tally<Receipt> {
  private long accepted;
  private long rejected;
  private LocalDate latest = LocalDate.MIN;
  private final SortedSet<String> files = new TreeSet<>();

  void accept(Heading heading) {
    accepted++;
    files.add(heading.origin().file());
    heading.submittedOn().filter(day -> day.isAfter(latest)).ifPresent(day -> latest = day);
  }

  void reject(String file) {
    rejected++;
    files.add(file);
  }

  void acceptedWasRejected() {
    accepted--;
    rejected++;
  }

  void acceptedWasSetAside() {
    accepted--;
  }

  @Override
  public void merge(Receipt other) {
    accepted += other.accepted;
    rejected += other.rejected;
    files.addAll(other.files);
    latest = latest.isAfter(other.latest) ? latest : other.latest;
  }

  /** Records that take part in indicators. */
  public long accepted() {
    return accepted;
  }

  /** Records with an error. */
  public long rejected() {
    return rejected;
  }

  /** The latest day of sending that an accepted record names. */
  public Optional<LocalDate> submittedOn() {
    return latest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(latest);
  }

  /** The files it came in. */
  public SortedSet<String> files() {
    return Collections.unmodifiableSortedSet(files);
  }
}
