package vn.chungtay.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.report.Letter;
import vn.chungtay.writer.LetterWriter;
import vn.chungtay.writer.OurSummary;
import vn.chungtay.writer.ReportFolder;
import vn.chungtay.writer.SummaryWriter;

/**
 * A file for each sender with something to mend, and one for the consolidating office with what is
 * of no known unit.
 */
final class Letters {
  private static final String OFFICE = "";

  private final Run run;
  private final Texts texts;
  private final SentFiles files;
  private final Map<String, String> names = new HashMap<>();

  Letters(Run run, Texts texts) {
    this.run = run;
    this.texts = texts;
    this.files = new SentFiles(run.intake());
    LetterNames fileNames = new LetterNames();
    names.put(OFFICE, fileNames.of("00", texts.get("letter.office")));
    // All units, so that a name does not depend on who else gets a letter.
    for (String unit : run.context().tree().codes()) {
      names.put(unit, fileNames.of(unit, sender(unit).get(0).name()));
    }
  }

  /** The unit and those above it, as they are now; nothing for the office. */
  private List<OrgUnit> sender(String unit) {
    return run.context().tree().lineage(unit, LocalDate.MAX);
  }

  /** Stops where a folder holds anything but letters of an earlier run. */
  static void refuseOthers(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      Set<String> ours = OurSummary.files(folder);
      boolean others =
          inside
              .map(path -> path.getFileName().toString())
              .anyMatch(name -> !ours.contains(name) && !name.equals(OurSummary.FILE));
      if (others) {
        throw CannotRun.configuration("not_our_letters", folder.toString());
      }
    } catch (IOException e) {
      throw CannotRun.environment("unreadable", folder.toString()).because(e);
    }
  }

  /** Writes the letters about some findings, and gives their names. */
  List<String> write(Findings findings, ReportFolder folder) throws IOException {
    SortedMap<String, Findings> byUnit =
        findings.by(sender -> run.intake().senders().unit(sender).orElse(OFFICE));
    byUnit.values().removeIf(ofUnit -> !ofUnit.reach(Severity.WARNING));
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, Findings> unit : byUnit.entrySet()) {
      String name = names.get(unit.getKey());
      Letter.Sent sent =
          new Letter.Sent(
              sender(unit.getKey()), run.context().campaign().name(), files.of(unit.getKey()));
      try (OutputStream out = folder.file(name)) {
        new LetterWriter().write(Letter.of(sent, unit.getValue(), texts), out);
      }
      written.add(name);
    }
    try (OutputStream out = folder.file(OurSummary.FILE)) {
      Map<String, Object> summary = new LinkedHashMap<>();
      summary.put(OurSummary.KEY, OurSummary.TOOL);
      summary.put(OurSummary.FILES, written);
      new SummaryWriter().write(summary, out);
    }
    return written;
  }
}
