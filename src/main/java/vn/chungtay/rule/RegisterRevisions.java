package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chungtay.tally.Register;

/**
 * The revisions of one unit's register for one period. A revision that names no hamlet takes the
 * place of all older rows. One that names hamlets takes the place of the older rows of these
 * hamlets and of every older row about a household it lists; other rows stay, for they may be about
 * households of other hamlets.
 */
final class RegisterRevisions {
  private static final String NO_HAMLET = "";

  /** What a higher revision has in common with a row whose place it takes. */
  private enum Tie {
    UNIT,
    HAMLET,
    HOUSEHOLD
  }

  /** Rows of one revision in one file whose place is taken in the same way. */
  private record Batch(int revision, int newer, Tie tie, String hamlet, String file)
      implements Comparable<Batch> {
    private static final Comparator<Batch> ORDER =
        Comparator.comparing(Batch::file)
            .thenComparing(Batch::revision)
            .thenComparing(Batch::tie)
            .thenComparing(Batch::hamlet)
            .thenComparing(Batch::newer);

    @Override
    public int compareTo(Batch other) {
      return ORDER.compare(this, other);
    }
  }

  /** One revision. */
  private static final class Edition {
    private final List<Integer> rows = new ArrayList<>();
    private final Set<Integer> households = new HashSet<>();
    private final Map<String, Integer> hamlets = new HashMap<>();

    private boolean ofWholeUnit() {
      return hamlets.keySet().equals(Set.of(NO_HAMLET));
    }

    private int in(String hamlet) {
      return hamlets.getOrDefault(hamlet, 0);
    }
  }

  private final Register register;
  private final TreeMap<Integer, Edition> editions = new TreeMap<>();

  RegisterRevisions(Register register) {
    this.register = register;
  }

  void add(int row) {
    Edition edition = editions.computeIfAbsent(register.revision(row), r -> new Edition());
    edition.rows.add(row);
    edition.households.add(register.household(row));
    edition.hamlets.merge(register.hamlet(row), 1, Integer::sum);
  }

  /** The rows whose place is taken, and what stayed of a revision that was taken apart. */
  List<Superseded.Older<Integer>> older(Superseded.Subject subject) {
    TreeMap<Batch, List<Integer>> gone = new TreeMap<>();
    Map<Batch, Integer> stayed = new HashMap<>();
    int newest = editions.lastKey();
    editions
        .headMap(newest)
        .forEach(
            (revision, edition) -> {
              for (int row : edition.rows) {
                String file = register.origin(row).file();
                Batch apart = new Batch(revision, newest, Tie.HOUSEHOLD, NO_HAMLET, file);
                Optional<Batch> taken = taken(revision, row, apart);
                if (taken.isPresent()) {
                  gone.computeIfAbsent(taken.get(), b -> new ArrayList<>()).add(row);
                } else if (register.hamlet(row).equals(NO_HAMLET)) {
                  gone.computeIfAbsent(apart, b -> new ArrayList<>());
                  stayed.merge(apart, 1, Integer::sum);
                }
              }
            });
    List<Superseded.Older<Integer>> older = new ArrayList<>();
    gone.forEach(
        (batch, rows) ->
            older.add(
                batch.tie() == Tie.HOUSEHOLD
                    ? apart(subject, batch, rows, stayed.getOrDefault(batch, 0))
                    : together(subject, batch, rows)));
    return older;
  }

  /** How the highest revision that takes a row's place does so. */
  private Optional<Batch> taken(int revision, int row, Batch apart) {
    String hamlet = register.hamlet(row);
    for (int newer : editions.tailMap(revision, false).descendingKeySet()) {
      Edition edition = editions.get(newer);
      if (edition.ofWholeUnit()) {
        return Optional.of(new Batch(revision, newer, Tie.UNIT, NO_HAMLET, apart.file()));
      }
      if (!hamlet.equals(NO_HAMLET) && edition.in(hamlet) > 0) {
        return Optional.of(new Batch(revision, newer, Tie.HAMLET, hamlet, apart.file()));
      }
      if (edition.households.contains(register.household(row))) {
        return Optional.of(apart);
      }
    }
    return Optional.empty();
  }

  private Superseded.Older<Integer> together(
      Superseded.Subject subject, Batch batch, List<Integer> rows) {
    Edition old = editions.get(batch.revision());
    Edition newer = editions.get(batch.newer());
    boolean unit = batch.tie() == Tie.UNIT;
    int before = unit ? old.rows.size() : old.in(batch.hamlet());
    int now = unit ? newer.rows.size() : newer.in(batch.hamlet());
    String variant = now < before ? "fewer" : "many";
    return new Superseded.Older<>(
        rows,
        subject.finding(
            batch.revision(),
            batch.file(),
            now < before,
            variant,
            rows.size(),
            batch.newer(),
            now));
  }

  private Superseded.Older<Integer> apart(
      Superseded.Subject subject, Batch batch, List<Integer> rows, int stayed) {
    int before = editions.get(batch.revision()).in(NO_HAMLET);
    int now = editions.get(batch.newer()).rows.size();
    return new Superseded.Older<>(
        rows,
        subject.finding(
            batch.revision(),
            batch.file(),
            stayed > 0 && now < before,
            stayed > 0 ? "staying" : "relisted",
            rows.size(),
            batch.newer(),
            stayed));
  }
}
