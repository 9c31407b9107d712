package vn.chungtay.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Language;

/** Settings of a run over one folder, in English, with nothing else asked for. */
final class PlainSettings {
  private PlainSettings() {}

  static Settings of(Path folder, boolean latestUnits, List<Path> outputs, int threads) {
    return new Settings(
        List.of(folder),
        Optional.empty(),
        Optional.empty(),
        latestUnits,
        outputs,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Language.EN),
        Optional.empty(),
        Optional.empty(),
        Settings.MOST_UNPACKED,
        false,
        threads,
        false);
  }
}
