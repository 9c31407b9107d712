package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * Settles revisions: only the highest one of a submission counts. Items are settled as a whole,
 * registers as {@link RegisterRevisions} says.
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
  record Subject(Kind kind, String unit, Period period) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
        Comparator.comparing(Subject::kind)
            .thenComparing(Subject::period)
            .thenComparing(Subject::unit);

    @Override
    public int compareTo(Subject other) {
      return ORDER.compare(this, other);
    }

    /** A finding about one of its revisions in a file. */
    Finding finding(
        int revision, String file, boolean doubtful, String variant, Integer... arguments) {
      return Complaint.about(
          Rule.SUPERSEDED_SUBMISSION,
          doubtful ? Severity.WARNING : Severity.INFO,
          Origin.of(file),
          unit,
          period,
          variant,
          kind.code(),
          String.valueOf(revision),
          List.of(arguments).stream().map(String::valueOf).toArray(String[]::new));
    }
  }

  private Superseded() {}

  /** The activities, obstacles and exemplars that a higher revision takes the place of. */
  public static List<Older<SubmittedRecord>> items(List<SubmittedRecord> items) {
    Map<Subject, TreeMap<Integer, List<SubmittedRecord>>> subjects = new TreeMap<>();
    for (SubmittedRecord item : items) {
      Heading heading = item.heading();
      subjects
          .computeIfAbsent(
              new Subject(item.kind(), heading.unitCode(), heading.period()), s -> new TreeMap<>())
          .computeIfAbsent(heading.revision(), r -> new ArrayList<>())
          .add(item);
    }
    List<Older<SubmittedRecord>> older = new ArrayList<>();
    subjects.forEach((subject, revisions) -> settle(subject, revisions, older));
    return older;
  }

  private static void settle(
      Subject subject,
      TreeMap<Integer, List<SubmittedRecord>> revisions,
      List<Older<SubmittedRecord>> older) {
    int newest = revisions.lastKey();
    int count = revisions.get(newest).size();
    revisions
        .headMap(newest)
        .forEach(
            (revision, records) -> {
              boolean fewer = count < records.size();
              Map<String, List<SubmittedRecord>> files = new TreeMap<>();
              for (SubmittedRecord record : records) {
                String file = record.heading().origin().file();
                files.computeIfAbsent(file, f -> new ArrayList<>()).add(record);
              }
              files.forEach(
                  (file, gone) ->
                      older.add(
                          new Older<>(
                              gone,
                              subject.finding(
                                  revision,
                                  file,
                                  fewer,
                                  fewer ? "fewer" : "many",
                                  gone.size(),
                                  newest,
                                  count))));
            });
  }

  /** The rows of the register that a higher revision takes the place of. */
  public static List<Older<Integer>> households(Register register) {
    if (!register.hasRevisions()) {
      return List.of();
    }
    Set<Subject> revised = new HashSet<>();
    register.eachIncluded(
        row -> {
          if (register.revision(row) > 1) {
            revised.add(subject(register, row));
          }
        });
    Map<Subject, RegisterRevisions> registers = new TreeMap<>();
    if (!revised.isEmpty()) {
      register.eachIncluded(
          row -> {
            Subject subject = subject(register, row);
            if (revised.contains(subject)) {
              registers.computeIfAbsent(subject, s -> new RegisterRevisions(register)).add(row);
            }
          });
    }
    List<Older<Integer>> older = new ArrayList<>();
    registers.forEach((subject, revisions) -> older.addAll(revisions.older(subject)));
    return older;
  }

  private static Subject subject(Register register, int row) {
    return new Subject(Kind.HOUSEHOLDS, register.unitCode(row), register.period(row));
  }
}
