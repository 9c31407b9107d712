package vn.chungtay.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.pipeline.Settings;

/** How the text of files is read, and how much is told of it. */
final class TextOptions {
  /** How numbers are written. */
  enum NumbersOption {
    PLAIN,
    VI
  }

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
  private Optional<String> encoding = Optional.empty();

  @Option(names = "--numbers", paramLabel = "plain|vi", descriptionKey = "numbers")
  private Optional<NumbersOption> numbers = Optional.empty();

  @Option(names = "--all-findings", descriptionKey = "all-findings")
  private boolean allFindings;

  @Option(names = "--max-unpacked", paramLabel = "SIZE", descriptionKey = "max-unpacked")
  private Optional<String> mostUnpacked = Optional.empty();

  Optional<Charset> encoding() {
    return encoding.map(TextOptions::charset);
  }

  Optional<Boolean> vietnameseNumbers() {
    return numbers.map(NumbersOption.VI::equals);
  }

  boolean allFindings() {
    return allFindings;
  }

  long mostUnpacked() {
    return mostUnpacked.map(TextOptions::size).orElse(Settings.MOST_UNPACKED);
  }

  private static long size(String word) {
    return ByteSize.parse(word).orElseThrow(() -> CannotRun.configuration("max_unpacked", word));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw CannotRun.configuration("encoding", name);
    }
  }
}
