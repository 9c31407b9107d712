package vn.chungtay.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.report.FileFacts;

/**
 * What a report says of the run that wrote it.
 *
 * @param settings what it was about and by which tool, in the order in which it is told
 * @param unit the code of the unit at its top
 * @param files those that were read
 */
public record RunFacts(Map<String, String> settings, String unit, List<FileFacts> files) {
  /** The setting that holds the command line. */
  public static final String ARGUMENTS = "arguments";

  public RunFacts {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    files = List.copyOf(files);
  }

  /** The settings that are others in a later run, which has the same keys. */
  public List<Change> changes(RunFacts later) {
    return settings.entrySet().stream()
        .map(s -> new Change.Cell(s.getKey(), s.getValue(), later.settings.get(s.getKey())))
        .filter(cell -> !cell.before().equals(cell.after()))
        .map(
            cell ->
                new Change(Part.SUMMARY, Mark.CHANGED, Subject.of(cell.column()), List.of(cell)))
        .toList();
  }
}
