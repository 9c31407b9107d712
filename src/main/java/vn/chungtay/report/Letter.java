package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.reference.OrgUnit;

/**
 * What one sender is told of what it sent, in one language.
 *
 * @param opening whom it is for, what was read and how much is wrong, a line each
 * @param wrong what is wrong with what came
 * @param missing what did not come
 */
public record Letter(
    List<String> opening,
    List<FindingGroup> wrong,
    String missingTitle,
    List<FindingGroup> missing) {
  /**
   * What one sender sent.
   *
   * @param sender the unit and those above it; empty for what is of no known unit
   * @param files by name
   */
  public record Sent(List<OrgUnit> sender, String campaign, List<SentFile> files) {
    public Sent {
      sender = List.copyOf(sender);
      files = List.copyOf(files);
    }
  }

  /**
   * What stands in one file of one sender.
   *
   * @param out whether the whole file was out, so that no record counts
   * @param periods those that its records name, by time
   */
  public record SentFile(
      String name,
      boolean out,
      List<String> periods,
      long records,
      long accepted,
      long rejected,
      long setAside) {}

  /** What a sender is told. */
  public static Letter of(Sent sent, Findings findings, Texts texts) {
    List<FindingGroup> groups = FindingsByRule.listed(findings, texts);
    String missing = Rule.MISSING_SUBMISSION.code();
    return new Letter(
        opening(sent, findings, texts),
        groups.stream().filter(group -> !group.rule().equals(missing)).toList(),
        texts.get("letter.missing"),
        groups.stream()
            .filter(group -> group.rule().equals(missing))
            .map(group -> group.withHint(texts.get("letter.send")))
            .toList());
  }

  private static List<String> opening(Sent sent, Findings findings, Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("letter.to", recipient(sent.sender(), texts)));
    lines.add(texts.get("letter.about", sent.campaign()));
    if (sent.sender().isEmpty()) {
      lines.add(texts.get("letter.unknown_sender"));
    }
    lines.add("");
    lines.add(sent.files().isEmpty() ? texts.get("letter.nothing_read") : read(sent, texts));
    sent.files().forEach(file -> lines.add("    " + file(file, texts)));
    lines.add("");
    lines.add(
        texts.get(
            "summary.findings",
            findings.total(Severity.ERROR),
            findings.total(Severity.WARNING),
            findings.total(Severity.INFO)));
    lines.add(texts.get("letter.rejected"));
    return lines;
  }

  private static String recipient(List<OrgUnit> sender, Texts texts) {
    if (sender.isEmpty()) {
      return texts.get("letter.office");
    }
    OrgUnit unit = sender.get(0);
    String above =
        sender.stream().skip(1).map(OrgUnit::name).map(", "::concat).collect(Collectors.joining());
    return unit.name() + " (" + unit.code() + ")" + above;
  }

  private static String read(Sent sent, Texts texts) {
    return texts.get(
        "letter.read",
        sent.files().size(),
        periods(sent.files().stream().flatMap(file -> file.periods().stream()).toList(), texts),
        sum(sent, SentFile::records),
        sum(sent, SentFile::accepted),
        sum(sent, SentFile::rejected),
        sum(sent, SentFile::setAside));
  }

  private static long sum(Sent sent, ToLongFunction<SentFile> part) {
    return sent.files().stream().mapToLong(part).sum();
  }

  private static String file(SentFile file, Texts texts) {
    return file.out()
        ? texts.get("letter.file_out", file.name())
        : texts.get(
            "letter.file",
            file.name(),
            periods(file.periods(), texts),
            file.records(),
            file.accepted(),
            file.rejected(),
            file.setAside());
  }

  private static String periods(List<String> periods, Texts texts) {
    return periods.isEmpty()
        ? texts.get("letter.no_period")
        : periods.stream().distinct().sorted().collect(Collectors.joining(", "));
  }
}
