package vn.chungtay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.pipeline.Surroundings;

/** A command over submissions; the log is set up before it starts. */
abstract class SubmissionsCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private InputOptions input;
  @Mixin private OutputOptions output;

  SubmissionsCommand(Session session) {
    this.session = session;
  }

  /** Does the work and gives the exit code. */
  abstract int run(Console console);

  @Override
  public final Integer call() {
    output.startLog();
    return run(session.console());
  }

  final Session session() {
    return session;
  }

  final InputOptions input() {
    return input;
  }

  final OutputOptions output() {
    return output;
  }

  final Surroundings surroundings() {
    return session.surroundings(output);
  }

  /** How many findings there are, in a sentence. */
  static String counts(Findings findings, Texts texts) {
    return texts.get(
        "summary.findings",
        findings.total(Severity.ERROR),
        findings.total(Severity.WARNING),
        findings.total(Severity.INFO));
  }
}
