package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.chungtay.change.Change;
import vn.chungtay.change.ChangesTable;
import vn.chungtay.change.ComparedTable;
import vn.chungtay.change.Narrowing;
import vn.chungtay.change.PlaceWatch;
import vn.chungtay.change.SeenNames;
import vn.chungtay.change.SentFiles;
import vn.chungtay.change.SideBySide;
import vn.chungtay.change.Subject;
import vn.chungtay.input.ReportTable;

/** Two reports, read row by row beside each other; their changes come in a fixed order. */
final class ReportPair implements ChangesTable.Source {
  private final WrittenReport before;
  private final WrittenReport after;
  private final Narrowing narrowing;
  private final SentFiles files;

  ReportPair(WrittenReport before, WrittenReport after, Narrowing narrowing) {
    this.before = before;
    this.after = after;
    this.narrowing = narrowing;
    this.files = new SentFiles(before.facts().files(), after.facts().files());
  }

  @Override
  public void each(Consumer<Change> taker) {
    each(taker, new SeenNames());
  }

  /**
   * Gives every change that is asked about.
   *
   * @param seen learns the names in all rows
   */
  void each(Consumer<Change> taker, SeenNames seen) {
    before.facts().changes(after.facts()).forEach(taker);
    Set<String> told = submissions(taker, seen);
    files.changes().stream()
        .filter(file -> !narrowing.ofSubmissions() || told.contains(file.subject().item()))
        .forEach(taker);
    rows(ComparedTable.TARGETS, pair -> tell(ComparedTable.TARGETS.change(pair), taker));
    figures(taker, seen);
  }

  /** The names of the files in which what is asked about came. */
  private Set<String> submissions(Consumer<Change> taker, SeenNames seen) {
    Set<String> names = new HashSet<>();
    rows(
        ComparedTable.COMPLETENESS,
        pair -> {
          Change change = files.withDigests(ComparedTable.COMPLETENESS.change(pair));
          seen.add(change.subject());
          if (narrowing.holds(change.subject())) {
            names.addAll(SentFiles.named(change));
            tell(change, taker);
          }
        });
    return names;
  }

  private void figures(Consumer<Change> taker, SeenNames seen) {
    PlaceWatch places = new PlaceWatch();
    rows(
        ComparedTable.INDICATORS,
        pair -> {
          Subject subject = ComparedTable.INDICATORS.subject(pair);
          seen.add(subject);
          places.next(pair).filter(c -> narrowing.holds(c.subject())).ifPresent(taker);
          if (!pair.same()) {
            tell(ComparedTable.INDICATORS.change(pair), taker);
          }
        });
    places.end().filter(c -> narrowing.holds(c.subject())).ifPresent(taker);
  }

  private void tell(Change change, Consumer<Change> taker) {
    if (!change.changed().isEmpty() && narrowing.holds(change.subject())) {
      taker.accept(change);
    }
  }

  private void rows(ComparedTable table, Consumer<SideBySide.Pair> taker) {
    try (ReportTable earlier = before.open(table);
        ReportTable later = after.open(table)) {
      new SideBySide(ordered(table, earlier), ordered(table, later), table::order)
          .forEachRemaining(taker);
    }
  }

  private static Iterator<List<String>> ordered(ComparedTable table, ReportTable rows) {
    if (table.ordered()) {
      return rows;
    }
    List<List<String>> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    all.sort(table::order);
    return all.iterator();
  }
}
