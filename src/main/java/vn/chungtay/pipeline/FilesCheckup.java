package vn.chungtay.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.input.ReadingOptions;
import vn.chungtay.input.Skipped;
import vn.chungtay.input.SourceFile;
import vn.chungtay.input.SourceFiles;
import vn.chungtay.input.SourceFormat;
import vn.chungtay.machine.Diagnosis;
import vn.chungtay.machine.Health;

/** Looks at the files of a campaign folder: which would be read, and which would not. */
final class FilesCheckup {
  private final Path folder;
  private final Set<Path> excluded;
  private final List<Diagnosis> told = new ArrayList<>();

  private FilesCheckup(Path folder, Set<Path> excluded) {
    this.folder = folder;
    this.excluded = excluded;
  }

  /**
   * What is to be said of them.
   *
   * @param excluded what is no submission: the list of units and the output folder
   */
  static List<Diagnosis> of(Path folder, Set<Path> excluded) {
    FilesCheckup checkup = new FilesCheckup(folder, excluded);
    checkup.files();
    checkup.skipped();
    return List.copyOf(checkup.told);
  }

  private void files() {
    List<SourceFile> files = SourceFiles.under(folder, excluded);
    List<SourceFile> readable = files.stream().filter(file -> file.obstacle().isEmpty()).toList();
    String kinds =
        Arrays.stream(SourceFormat.values())
            .map(format -> count(readable, format) + " " + format)
            .collect(Collectors.joining(", "));
    told.add(
        readable.isEmpty()
            ? Diagnosis.of("files", Health.WARN, "none")
            : Diagnosis.of("files", Health.OK, "ok", String.valueOf(readable.size()), kinds)
                .about(names(readable)));
    warn("unreachable_files", files.stream().filter(f -> f.obstacle().isPresent()).toList());
    warn(
        "unfilled_forms",
        readable.stream().filter(f -> UnfilledForms.is(f, ReadingOptions.DEFAULT)).toList());
  }

  private static long count(List<SourceFile> files, SourceFormat format) {
    return files.stream().filter(file -> file.format() == format).count();
  }

  private static List<String> names(List<SourceFile> files) {
    return files.stream().map(SourceFile::name).toList();
  }

  private void warn(String check, List<SourceFile> files) {
    if (!files.isEmpty()) {
      String count = String.valueOf(files.size());
      told.add(Diagnosis.of(check, Health.WARN, "found", count).about(names(files)));
    }
  }

  private void skipped() {
    List<Skipped> skipped = SourceFiles.skippedUnder(folder, excluded);
    for (Skipped.Why why : Skipped.Why.values()) {
      List<String> names =
          skipped.stream()
              .filter(one -> one.why() == why)
              .map(Skipped::name)
              .filter(this::foreign)
              .toList();
      if (!names.isEmpty()) {
        Health health = why == Skipped.Why.PACKED ? Health.WARN : Health.OK;
        String count = String.valueOf(names.size());
        told.add(Diagnosis.of("skipped", health, why.code(), count).about(names));
      }
    }
  }

  /** What the campaign itself is made of is read in its own way. */
  private boolean foreign(String name) {
    return !Set.of("campaign.yaml", "standards.yaml").contains(name);
  }
}
