package vn.chungtay.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.report.FileFacts;

/**
 * The files that two runs read. One with the same content under another name is moved, also where
 * another file has its name now: parts that came in may change what files of others are called.
 */
public final class SentFiles {
  private static final String DIGEST = "sha256";

  private final Map<String, FileFacts> before;
  private final Map<String, FileFacts> after;

  /** The files of the earlier and of the later run. */
  public SentFiles(List<FileFacts> before, List<FileFacts> after) {
    this.before = byName(before);
    this.after = byName(after);
  }

  private static Map<String, FileFacts> byName(List<FileFacts> files) {
    Map<String, FileFacts> byName = new TreeMap<>();
    files.forEach(file -> byName.put(file.name(), file));
    return byName;
  }

  /** What became of each, by name. */
  public List<Change> changes() {
    Map<String, FileFacts> left = new LinkedHashMap<>(before);
    Map<String, FileFacts> earlier = new HashMap<>();
    match(earlier, file -> named(file, left).filter(other -> same(file, other)), left);
    match(earlier, file -> alike(file, left), left);
    match(earlier, file -> named(file, left), left);
    List<Change> changes = new ArrayList<>();
    for (FileFacts file : after.values()) {
      changes.add(change(Optional.ofNullable(earlier.get(file.name())), Optional.of(file)));
    }
    left.values().forEach(file -> changes.add(change(Optional.of(file), Optional.empty())));
    return changes.stream().filter(change -> !change.changed().isEmpty()).toList();
  }

  /** Takes the earlier one of each file that has none yet out of those left over. */
  private void match(
      Map<String, FileFacts> earlier,
      Function<FileFacts, Optional<FileFacts>> find,
      Map<String, FileFacts> left) {
    for (FileFacts file : after.values()) {
      if (!earlier.containsKey(file.name())) {
        find.apply(file).ifPresent(other -> earlier.put(file.name(), left.remove(other.name())));
      }
    }
  }

  private static Optional<FileFacts> named(FileFacts file, Map<String, FileFacts> left) {
    return Optional.ofNullable(left.get(file.name()));
  }

  private static Optional<FileFacts> alike(FileFacts file, Map<String, FileFacts> left) {
    return left.values().stream().filter(other -> same(file, other)).findFirst();
  }

  private static boolean same(FileFacts file, FileFacts other) {
    return file.sha256().equals(other.sha256());
  }

  private static Change change(Optional<FileFacts> before, Optional<FileFacts> after) {
    Mark mark = before.isEmpty() ? Mark.NEW : after.isEmpty() ? Mark.GONE : Mark.CHANGED;
    Map<String, String> earlier = before.map(SentFiles::facts).orElse(Map.of());
    Map<String, String> later = after.map(SentFiles::facts).orElse(Map.of());
    List<Change.Cell> cells =
        Stream.of("file", DIGEST, "bytes", "used", "records", "accepted", "rejected", "set_aside")
            .map(c -> new Change.Cell(c, earlier.getOrDefault(c, ""), later.getOrDefault(c, "")))
            .toList();
    return new Change(
        Part.INPUTS, mark, Subject.of(after.or(() -> before).orElseThrow().name()), cells);
  }

  private static Map<String, String> facts(FileFacts file) {
    return Map.of(
        "file",
        file.name(),
        DIGEST,
        file.sha256(),
        "bytes",
        Long.toString(file.bytes()),
        "used",
        Boolean.toString(!file.out()),
        "records",
        Long.toString(file.records()),
        "accepted",
        Long.toString(file.accepted()),
        "rejected",
        Long.toString(file.rejected()),
        "set_aside",
        Long.toString(file.setAside()));
  }

  /** A submission with the digests of its files, which tell what its counts may not. */
  public Change withDigests(Change submission) {
    Change.Cell files = submission.cell("file");
    List<Change.Cell> cells = new ArrayList<>(submission.cells());
    cells.add(
        new Change.Cell(DIGEST, digests(files.before(), before), digests(files.after(), after)));
    return new Change(submission.part(), submission.mark(), submission.subject(), cells);
  }

  private static String digests(String names, Map<String, FileFacts> files) {
    return names(names).stream()
        .map(files::get)
        .filter(Objects::nonNull)
        .map(FileFacts::sha256)
        .sorted()
        .collect(Collectors.joining(";"));
  }

  /** The names of the files in which a submission came, before or after. */
  public static Set<String> named(Change submission) {
    Change.Cell cell = submission.cell("file");
    Set<String> names = names(cell.before());
    names.addAll(names(cell.after()));
    return names;
  }

  /** The names of files in a cell. */
  private static Set<String> names(String cell) {
    return cell.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(cell.split(";")));
  }
}
