package vn.chungtay.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What matters most of many changes; holds no more of the figures than is shown. */
public final class Overview implements Consumer<Change> {
  private static final Set<String> FILES = Set.of("file", "sha256");

  private final Set<String> top;
  private final List<Change> settings = new ArrayList<>();
  private final List<Change> files = new ArrayList<>();
  private final List<Change> submissions = new ArrayList<>();
  private final Set<List<String>> places = new HashSet<>();
  private final Ranked<Change> units;
  private final Ranked<Change> targets;
  private final Ranked<Change> above;
  private final Ranked<Change> below;
  private final SortedMap<String, Map<FigureChange, Long>> levels =
      new TreeMap<>(
          Comparator.comparingInt(Importance::level).thenComparing(Comparator.naturalOrder()));
  private long paces;
  private boolean any;

  /**
   * An overview.
   *
   * @param top the codes of the units whose figures are told before all others
   * @param most how many of a kind are told
   */
  public Overview(Set<String> top, int most) {
    this.top = Set.copyOf(top);
    this.units = new Ranked<>(Importance.OF_UNITS, most);
    this.targets = new Ranked<>(Importance.OF_TARGETS, most);
    this.above = new Ranked<>(Importance.OF_FIGURES, most);
    this.below = new Ranked<>(Importance.OF_FIGURES, most);
  }

  @Override
  public void accept(Change change) {
    any |= change.matters();
    switch (change.part()) {
      case SUMMARY -> settings.add(change);
      case INPUTS -> files.add(change);
      case COMPLETENESS -> submissions.add(change);
      case UNITS -> units.add(change);
      case TARGETS -> target(change);
      case INDICATORS -> figure(change);
    }
  }

  private void target(Change change) {
    if (Importance.value(change)) {
      targets.add(change);
    } else {
      paces++;
    }
  }

  private void figure(Change change) {
    places.add(List.of(change.subject().period(), change.subject().unitCode()));
    boolean atTop = top.contains(change.subject().unitCode());
    (atTop ? above : below).add(change);
    levels
        .computeIfAbsent(change.subject().level(), level -> new EnumMap<>(FigureChange.class))
        .merge(FigureChange.of(change), 1L, Long::sum);
  }

  /** Whether anything changed but settings and the names of files. */
  public boolean any() {
    return any;
  }

  /** What the runs were about and by which tool, where that differs. */
  List<Change> settings() {
    return settings.stream().filter(change -> !argument(change)).toList();
  }

  /** How the runs were started, where that differs. */
  List<Change> arguments() {
    return settings.stream().filter(Overview::argument).toList();
  }

  private static boolean argument(Change setting) {
    return setting.subject().item().equals(RunFacts.ARGUMENTS);
  }

  List<Change> files() {
    return files;
  }

  /**
   * The submissions that differ in more than a file, or in its content and the unit's figures too.
   */
  List<Change> submissions() {
    return submissions.stream().filter(this::told).toList();
  }

  /** How many submissions came in a file that was revised, and left no trace. */
  long withoutTrace() {
    return submissions.stream().filter(Change::matters).filter(change -> !told(change)).count();
  }

  private boolean told(Change submission) {
    return submission.changed().stream().anyMatch(cell -> !FILES.contains(cell.column()))
        || submission.changed("sha256")
            && places.contains(
                List.of(submission.subject().period(), submission.subject().unitCode()));
  }

  Ranked<Change> units() {
    return units;
  }

  Ranked<Change> targets() {
    return targets;
  }

  /** How many targets differ only in how fast they are neared, by when, and how certain that is. */
  long paces() {
    return paces;
  }

  Ranked<Change> above() {
    return above;
  }

  Ranked<Change> below() {
    return below;
  }

  /** How many figures changed in what way, by level. */
  SortedMap<String, Map<FigureChange, Long>> levels() {
    return levels;
  }
}
