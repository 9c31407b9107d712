package vn.chungtay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Texts;
import vn.chungtay.input.ReadingOptions;
import vn.chungtay.input.Skipped;
import vn.chungtay.input.SourceFile;
import vn.chungtay.input.SourceFiles;
import vn.chungtay.input.SourceFormat;
import vn.chungtay.input.UnitsFile;
import vn.chungtay.machine.Diagnosis;
import vn.chungtay.machine.Health;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.StandardCatalogue;
import vn.chungtay.reference.UnitTree;

/** Looks at a campaign folder: whether a run would find there what it needs. */
final class FolderCheckup {
  private final Path folder;
  private final Path out;
  private final Texts texts;
  private final List<Diagnosis> told = new ArrayList<>();

  private FolderCheckup(Path folder, Path out, Texts texts) {
    this.folder = folder;
    this.out = out;
    this.texts = texts;
  }

  /**
   * What is to be said of a folder.
   *
   * @param out the output folder, which is never read
   * @throws CannotRun when there is no such folder
   */
  static List<Diagnosis> of(Path folder, Path out, Texts texts) {
    if (!Files.isDirectory(folder)) {
      throw CannotRun.configuration("no_such_path", folder.toString());
    }
    FolderCheckup checkup = new FolderCheckup(folder, out, texts);
    Optional<UnitTree> tree = checkup.units();
    checkup.campaign(tree);
    checkup.files();
    checkup.skipped();
    return List.copyOf(checkup.told);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Optional<UnitTree> units() {
    Path file = file("units.csv");
    if (!Files.exists(file)) {
      told.add(Diagnosis.of("units", Health.BAD, "missing", folder.toString()));
      return Optional.empty();
    }
    try {
      UnitTree tree = UnitsFile.read(file);
      told.add(Diagnosis.of("units", Health.OK, "ok", String.valueOf(tree.codes().size())));
      return Optional.of(tree);
    } catch (CannotRun e) {
      told.add(wrong("units", e));
      return Optional.empty();
    }
  }

  private Diagnosis wrong(String check, CannotRun reason) {
    return Diagnosis.of(check, Health.BAD, "wrong", reason.sentence(texts));
  }

  /** The campaign, with its standards and what it asks of the units. */
  private void campaign(Optional<UnitTree> tree) {
    boolean own = Files.exists(file("campaign.yaml"));
    try {
      StandardCatalogue standards =
          Files.exists(file("standards.yaml"))
              ? StandardCatalogue.with(file("standards.yaml"))
              : StandardCatalogue.builtIn();
      Campaign campaign =
          Context.campaign(own ? Optional.of(file("campaign.yaml")) : Optional.empty(), standards);
      tree.ifPresent(units -> campaign.inProvinceOf(units).allPeriods().forEach(units::at));
      told.add(
          Diagnosis.of(
              "campaign",
              Health.OK,
              own ? "own" : "built_in",
              campaign.name(),
              campaign.baseline().code(),
              campaign.periods().get(campaign.periods().size() - 1).code()));
    } catch (CannotRun e) {
      told.add(wrong("campaign", e));
    }
    if (!own && Files.exists(file("campaign.yml"))) {
      told.add(Diagnosis.of("campaign", Health.WARN, "misnamed"));
    }
  }

  private Set<Path> excluded() {
    return Set.of(file("units.csv"), out);
  }

  private void files() {
    List<SourceFile> files = SourceFiles.under(folder, excluded());
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
    List<Skipped> skipped = SourceFiles.skippedUnder(folder, excluded());
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
