package vn.chungtay.cli;

import java.util.List;
import vn.chungtay.finding.Texts;
import vn.chungtay.pipeline.Surroundings;

/**
 * What one start of the tool is about.
 *
 * @param texts in the language asked for, or Vietnamese
 * @param arguments the command line as it was given
 */
record Session(Console console, Texts texts, List<String> arguments) {
  /** What a run needs of the world around it. */
  Surroundings surroundings(OutputOptions output) {
    return new Surroundings(
        console.in(), console.clock(), TerminalProgress.of(console, output), Version.number());
  }
}
