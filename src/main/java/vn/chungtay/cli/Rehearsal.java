package vn.chungtay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs every command on a tiny campaign and throws away what it says. The launcher starts this to
 * let Java archive the classes that were loaded on the way, so that later starts are quick.
 */
public final class Rehearsal {
  private static final List<String> FILES =
      List.of(
          "campaign.yaml",
          "units.csv",
          "bao-cao.csv",
          "ho.csv",
          "ho.ndjson",
          "hoat-dong.csv",
          "hoat-dong.json");

  /** What is run; {@code CAMPAIGN} and {@code REPORT} stand for folders. */
  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "--version",
          "validate --help",
          "rules movement_identity",
          "indicators --lang en",
          "standards DN-2019-2020",
          "activities",
          "init REPORT-new",
          "schema households",
          "completion bash",
          "doctor CAMPAIGN",
          "validate CAMPAIGN",
          "validate CAMPAIGN --lang en --format csv",
          "validate CAMPAIGN --format json",
          "validate CAMPAIGN --format sarif",
          "validate CAMPAIGN/ho.csv --units CAMPAIGN/units.csv",
          "check CAMPAIGN --blocks",
          "aggregate CAMPAIGN --out REPORT",
          "aggregate CAMPAIGN --out REPORT --lang en --units latest",
          "aggregate CAMPAIGN --out REPORT --part REPORT.part.json",
          "merge REPORT.part.json --units CAMPAIGN/units.csv --campaign CAMPAIGN/campaign.yaml"
              + " --out REPORT",
          "compare REPORT REPORT",
          "compare REPORT REPORT --lang en --format csv",
          "export REPORT --to sdmx-csv",
          "trace poverty_rate CAMPAIGN --depth 2",
          "trace register_poor_households CAMPAIGN --lang en --format csv",
          "measure CAMPAIGN/ho.csv --income income_per_capita --line 700000 --by unit_code",
          "aggregate --no-such-option");

  private Rehearsal() {}

  /** Rehearses in a folder of the caller's, who removes it. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]));
  }

  /** Gives the exit codes of the commands, in their order. */
  static List<Integer> run(Path folder) throws IOException {
    Path campaign = Files.createDirectory(folder.resolve("campaign"));
    for (String file : FILES) {
      try (InputStream bytes =
          Rehearsal.class.getResourceAsStream("/vn/chungtay/rehearsal/" + file)) {
        Files.copy(bytes, campaign.resolve(file));
      }
    }
    OutputStream nowhere = new WatchedStream(OutputStream.nullOutputStream());
    Console console = Main.console(InputStream.nullInputStream(), nowhere, nowhere, false);
    return COMMANDS.stream()
        .map(command -> Chungtay.run(console, words(command, campaign, folder)))
        .toList();
  }

  private static String[] words(String command, Path campaign, Path folder) {
    return Arrays.stream(command.split(" "))
        .map(word -> word.replace("CAMPAIGN", campaign.toString()))
        .map(word -> word.replace("REPORT", folder.resolve("report").toString()))
        .toArray(String[]::new);
  }
}
