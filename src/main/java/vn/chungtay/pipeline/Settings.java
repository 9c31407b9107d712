package vn.chungtay.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Language;
import vn.chungtay.input.Limits;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/**
 * What to read and how: the options that all commands over submissions share.
 *
 * @param paths campaign folders, files, or {@code -} for standard input
 * @param campaign instead of the folder's {@code campaign.yaml}
 * @param units instead of the folder's {@code units.csv}
 * @param outputs what is written, which is never read as input
 * @param takesParts whether parts may be among what is read
 * @param vietnameseNumbers instead of what the campaign says
 * @param language instead of the campaign's
 * @param latestUnits whether all periods are shown on the map of the last one
 * @param period the last period that is written; the report is as of it
 * @param unit the code of the unit the report is about, instead of the province
 * @param mostUnpacked how many bytes a packed file, or standard input, may hold
 * @param allFindings whether findings are listed without a limit
 * @param threads how many may work at once
 * @param names whether persons and households that are good examples are named
 */
public record Settings(
    List<Path> paths,
    Optional<Path> campaign,
    Optional<Path> units,
    boolean latestUnits,
    List<Path> outputs,
    boolean takesParts,
    Optional<Kind> kind,
    Optional<Charset> encoding,
    Optional<Boolean> vietnameseNumbers,
    Optional<Language> language,
    Optional<Period> period,
    Optional<String> unit,
    long mostUnpacked,
    boolean allFindings,
    int threads,
    boolean names) {
  /** How many findings of one rule and file are listed unless all are asked for. */
  public static final int LISTED_FINDINGS = 1000;

  /** How many bytes a packed file may hold unless more or fewer are asked for. */
  public static final long MOST_UNPACKED = Limits.UNPACKED;

  public Settings {
    paths = List.copyOf(paths);
    outputs = List.copyOf(outputs);
  }

  /** The same, but all findings are listed. */
  Settings withAllFindings() {
    return with(true, names);
  }

  /** The same, with persons and households that are good examples named or not. */
  public Settings naming(boolean names) {
    return with(allFindings, names);
  }

  private Settings with(boolean allFindings, boolean names) {
    return new Settings(
        paths,
        campaign,
        units,
        latestUnits,
        outputs,
        takesParts,
        kind,
        encoding,
        vietnameseNumbers,
        language,
        period,
        unit,
        mostUnpacked,
        allFindings,
        threads,
        names);
  }

  int findingsLimit() {
    return allFindings ? Integer.MAX_VALUE : LISTED_FINDINGS;
  }
}
