package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.SUPERSEDED_SUBMISSION;
import static vn.chungtay.submission.Kind.ACTIVITIES;
import static vn.chungtay.submission.Kind.EXEMPLARS;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;
import static vn.chungtay.submission.Kind.OBSTACLES;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.finding.Severity;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;

/** Registers and items that are sent again with a higher revision. */
final class RevisedSubmissions {
  private static final String REVISION = "revision";
  private static final String HAMLET = "hamlet";

  private RevisedSubmissions() {}

  static List<Fault> all() {
    return List.of(
        Fault.once("a register revised as a whole", SUPERSEDED_SUBMISSION, bed -> whole(bed, 0)),
        Fault.once("a shorter revision", SUPERSEDED_SUBMISSION, bed -> whole(bed, 1)),
        Fault.once("a hamlet revised", SUPERSEDED_SUBMISSION, RevisedSubmissions::hamlet),
        Fault.once("hamlets named later", SUPERSEDED_SUBMISSION, RevisedSubmissions::named),
        Fault.once("a household elsewhere", SUPERSEDED_SUBMISSION, RevisedSubmissions::moved),
        Fault.once("work revised", SUPERSEDED_SUBMISSION, bed -> items(bed, ACTIVITIES)),
        Fault.once("obstacles revised", SUPERSEDED_SUBMISSION, bed -> items(bed, OBSTACLES)),
        Fault.once("exemplars revised", SUPERSEDED_SUBMISSION, bed -> items(bed, EXEMPLARS)));
  }

  private static Sheet sheet(Bed bed, String name, Kind kind) {
    List<String> columns = kind.columns().stream().map(Column::name).toList();
    return bed.sample().add(Sheet.table("lan-2/" + name + ".csv", kind, columns));
  }

  /**
   * A higher revision without hamlets takes the place of everything; what it leaves out is gone.
   */
  private static List<Expected> whole(Bed bed, int fewer) {
    List<Line> old = bed.wholeSubmission(HOUSEHOLDS, 5, line -> line.has(HAMLET));
    Sheet sheet = sheet(bed, "ca-xa-" + fewer, HOUSEHOLDS);
    old.stream()
        .skip(fewer)
        .map(line -> sheet.add(line.copy(sheet)))
        .forEach(line -> line.put(HAMLET, "").put(REVISION, 2));
    return superseded(old, fewer > 0);
  }

  private static List<Expected> superseded(List<Line> old, boolean fewer) {
    Line first = old.get(0);
    Set<Sheet> sheets = old.stream().map(Line::sheet).collect(Collectors.toSet());
    old.forEach(line -> line.become(Fate.SET_ASIDE));
    return sheets.stream()
        .map(
            file ->
                Expected.of(
                    SUPERSEDED_SUBMISSION,
                    file,
                    first.unit(),
                    first.period(),
                    first.kind().code(),
                    ""))
        .map(found -> fewer ? found.as(Severity.WARNING) : found)
        .toList();
  }

  private static List<Expected> hamlet(Bed bed) {
    List<Line> all = bed.wholeSubmission(HOUSEHOLDS, 8, line -> line.has(HAMLET));
    String hamlet = all.get(0).value(HAMLET);
    List<Line> old = all.stream().filter(line -> line.value(HAMLET).equals(hamlet)).toList();
    Sheet sheet = sheet(bed, "mot-ap", HOUSEHOLDS);
    old.forEach(line -> sheet.add(line.copy(sheet)).put(REVISION, 2));
    return superseded(old, false);
  }

  /** The older list names no hamlet; what the revision does not list may live elsewhere. */
  private static List<Expected> named(Bed bed) {
    List<Line> old = bed.wholeSubmission(HOUSEHOLDS, 6, line -> line.has(HAMLET));
    Sheet sheet = sheet(bed, "co-ten-ap", HOUSEHOLDS);
    List<Line> listed = old.subList(0, old.size() / 2);
    listed.forEach(line -> sheet.add(line.copy(sheet)).put(REVISION, 2));
    old.forEach(line -> line.put(HAMLET, ""));
    return superseded(listed, true);
  }

  /** The revision is about a hamlet of which nobody heard before. */
  private static List<Expected> moved(Bed bed) {
    List<Line> all = bed.wholeSubmission(HOUSEHOLDS, 6, line -> line.has(HAMLET));
    Sheet sheet = sheet(bed, "ap-moi", HOUSEHOLDS);
    List<Line> listed = all.subList(1, 3);
    listed.forEach(line -> sheet.add(line.copy(sheet)).put(HAMLET, "Ấp Mới").put(REVISION, 2));
    return superseded(listed, false);
  }

  private static List<Expected> items(Bed bed, Kind kind) {
    List<Line> old = bed.wholeSubmission(kind, 1, line -> true);
    Sheet sheet = sheet(bed, kind.code(), kind);
    old.forEach(line -> sheet.add(line.copy(sheet)).put(REVISION, 3));
    return superseded(old, false);
  }
}
