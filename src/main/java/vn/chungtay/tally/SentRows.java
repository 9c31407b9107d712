package vn.chungtay.tally;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Wording;

/**
 * How the rows of a register were sent: in which file and on which line they stand, for which
 * hamlet, when and as which revision.
 */
final class SentRows {
  private static final int REVISION_BITS = 10;
  private static final int NO_DAY = Integer.MIN_VALUE;

  private final FileNumbers files = new FileNumbers();
  private final Interner hamlets = new Interner();
  private final Numbered<Dispatch> dispatches = new Numbered<>();
  private final Column32 dispatch = new Column32();
  private final LineRuns lines = new LineRuns();
  private String lastHamlet = "";
  private String lastHamletKey = "";

  /** Adds a row that is larger than all before. */
  void add(int row, int ofDispatch, int line) {
    dispatch.set(row, ofDispatch);
    lines.add(row, line);
  }

  /** Adds a row that is larger than all before, as it is among others. */
  void add(int row, SentRows others, int from) {
    Dispatch theirs = others.sent(from);
    Dispatch sent =
        new Dispatch(
            files.number(others.origin(from)),
            edition(others.hamlet(from), others.revision(from)),
            theirs.day(),
            theirs.shift());
    add(row, dispatches.number(sent), others.lines.get(from));
  }

  /** The number of a dispatch: that of a household, had it stood in another place. */
  int dispatch(Household household, Origin place) {
    Heading heading = household.heading();
    return dispatches.number(
        new Dispatch(
            files.number(place),
            edition(household),
            heading.submittedOn().map(d -> (int) d.toEpochDay()).orElse(NO_DAY),
            shift(place)));
  }

  /** By how much a line is larger than the number of its record. */
  static int shift(Origin place) {
    return place.line() - place.record();
  }

  private int edition(Household household) {
    String hamlet = household.hamlet().orElse("");
    if (!hamlet.equals(lastHamlet)) {
      lastHamlet = hamlet;
      lastHamletKey = Wording.key(hamlet);
    }
    return edition(lastHamletKey, household.heading().revision());
  }

  private int edition(String hamlet, int revision) {
    return hamlets.number(hamlet) << REVISION_BITS | revision;
  }

  /** Forgets all rows from a number on. */
  void truncate(int rows) {
    lines.truncate(rows);
  }

  private Dispatch sent(int row) {
    return dispatches.get(dispatch.get(row));
  }

  Origin origin(int row) {
    Dispatch sent = sent(row);
    int line = lines.get(row);
    return files.origin(sent.file(), line, line - sent.shift());
  }

  /** A small number that stands for the file or sheet in which a row stands. */
  int fileNumber(int row) {
    return sent(row).file();
  }

  /** The day on which a row was sent, as it says. */
  Optional<LocalDate> submittedOn(int row) {
    int day = sent(row).day();
    return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }

  int revision(int row) {
    return revisionOf(sent(row));
  }

  /** Whether any row is of a revision. */
  boolean hasRevisions() {
    return dispatches.values().stream().anyMatch(sent -> revisionOf(sent) > 1);
  }

  private static int revisionOf(Dispatch sent) {
    return sent.edition() & (1 << REVISION_BITS) - 1;
  }

  /** The hamlet a row names, folded for comparison; empty when it names none. */
  String hamlet(int row) {
    return hamlets.text(sent(row).edition() >>> REVISION_BITS);
  }
}
