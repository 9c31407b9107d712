package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.tally.Register;

/**
 * Settles revisions: only the highest one of a submission counts, as a whole. Registers are settled
 * hamlet by hamlet where a revision names hamlets.
 */
public final class Superseded {
  /**
   * The records of one revision in one file that no longer count, and the finding that tells it.
   */
  public record Older<T>(List<T> records, Finding finding) {
    public Older {
      records = List.copyOf(records);
    }
  }

  /** What is revised together. */
  private record Subject(Kind kind, String unit, Period period, String hamlet)
      implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::kind)
            .thenComparing(Subject::period)
            .thenComparing(Subject::unit)
            .thenComparing(Subject::hamlet);

    private Subject withoutHamlet() {
      return new Subject(kind, unit, period, "");
    }

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }
  }

  private Superseded() {}

  /** The activities, obstacles and exemplars that a higher revision takes the place of. */
  public static List<Older<SubmittedRecord>> items(List<SubmittedRecord> items) {
    Revisions<SubmittedRecord> revisions = new Revisions<>(item -> item.heading().origin().file());
    for (SubmittedRecord item : items) {
      Heading heading = item.heading();
      Subject subject = new Subject(item.kind(), heading.unitCode(), heading.period(), "");
      revisions.add(subject, heading.revision(), item);
    }
    return revisions.older();
  }

  /** The rows of the register that a higher revision takes the place of. */
  public static List<Older<Integer>> households(Register register) {
    boolean[] revised = {false};
    register.eachIncluded(row -> revised[0] |= register.revision(row) > 1);
    Revisions<Integer> revisions = new Revisions<>(row -> register.origin(row).file());
    if (revised[0]) {
      register.eachIncluded(
          row -> revisions.add(subject(register, row), register.revision(row), row));
    }
    return revisions.older();
  }

  private static Subject subject(Register register, int row) {
    return new Subject(
        Kind.HOUSEHOLDS, register.unitCode(row), register.period(row), register.hamlet(row));
  }

  /** All revisions of all subjects. */
  private static final class Revisions<T> {
    private final Function<T, String> file;
    private final Map<Subject, TreeMap<Integer, List<T>>> subjects = new TreeMap<>();
    private final Map<Subject, TreeMap<Integer, Integer>> totals = new TreeMap<>();
    private final List<Older<T>> older = new ArrayList<>();

    Revisions(Function<T, String> file) {
      this.file = file;
    }

    void add(Subject subject, int revision, T record) {
      totals
          .computeIfAbsent(subject.withoutHamlet(), s -> new TreeMap<>())
          .merge(revision, 1, Integer::sum);
      subjects
          .computeIfAbsent(subject, s -> new TreeMap<>())
          .computeIfAbsent(revision, r -> new ArrayList<>())
          .add(record);
    }

    List<Older<T>> older() {
      subjects.forEach(this::settle);
      return older;
    }

    private void settle(Subject subject, TreeMap<Integer, List<T>> revisions) {
      TreeMap<Integer, List<T>> all = new TreeMap<>(revisions);
      // A revision without hamlets stands for the whole commune.
      subjects.getOrDefault(subject.withoutHamlet(), new TreeMap<>()).forEach(all::putIfAbsent);
      int newest = all.lastKey();
      int count = all.lastEntry().getValue().size();
      for (Map.Entry<Integer, List<T>> old : revisions.headMap(newest).entrySet()) {
        boolean wholeUnit = !revisions.containsKey(newest);
        int before =
            wholeUnit
                ? totals.get(subject.withoutHamlet()).get(old.getKey())
                : old.getValue().size();
        boolean fewer = count < before;
        Map<String, List<T>> files = new TreeMap<>();
        for (T record : old.getValue()) {
          files.computeIfAbsent(file.apply(record), f -> new ArrayList<>()).add(record);
        }
        files.forEach(
            (name, records) ->
                older.add(
                    new Older<>(
                        records,
                        finding(
                            subject, old.getKey(), newest, records.size(), count, name, fewer))));
      }
    }
  }

  private static Finding finding(
      Subject subject,
      int revision,
      int newest,
      int records,
      int newRecords,
      String file,
      boolean fewer) {
    return Complaint.about(
        Rule.SUPERSEDED_SUBMISSION,
        fewer ? Severity.WARNING : Severity.INFO,
        Origin.of(file),
        subject.unit(),
        subject.period(),
        fewer ? "fewer" : "many",
        subject.kind().code(),
        String.valueOf(revision),
        String.valueOf(records),
        String.valueOf(newest),
        String.valueOf(newRecords));
  }
}
