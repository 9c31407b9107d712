package vn.chungtay.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.report.FileFacts;

/** Submissions that have been read and judged. */
record Run(Sources sources, Context context, Intake intake) {
  static Run over(Settings settings, Surroundings surroundings, Sources.Spool spool) {
    Sources sources = Sources.find(settings, surroundings.standardInput(), spool);
    Context context = Context.of(settings, sources);
    if (sources.submissions().isEmpty()) {
      throw CannotRun.configuration(
          "no_input",
          settings.paths().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
    Intake intake = new Intake(context);
    intake.take(sources.submissions(), surroundings.progress());
    return new Run(sources, context, intake);
  }

  /** What each file was and what became of its records, by name. */
  List<FileFacts> files() {
    return sources.submissions().stream()
        .map(source -> intake.facts(source, FileDigest.of(source.path())))
        .toList();
  }
}
