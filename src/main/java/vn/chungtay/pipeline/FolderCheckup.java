package vn.chungtay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Texts;
import vn.chungtay.input.UnitsFile;
import vn.chungtay.machine.Diagnosis;
import vn.chungtay.machine.Health;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.StandardCatalogue;
import vn.chungtay.reference.UnitTree;

/** Looks at a campaign folder: whether a run would find there what it needs. */
final class FolderCheckup {
  private final Path folder;
  private final Texts texts;
  private final List<Diagnosis> told = new ArrayList<>();

  private FolderCheckup(Path folder, Texts texts) {
    this.folder = folder;
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
      throw CannotRun.configuration(
          Files.exists(folder) ? "doctor.no_folder" : "no_such_path", folder.toString());
    }
    FolderCheckup checkup = new FolderCheckup(folder, texts);
    Optional<UnitTree> tree = checkup.units();
    checkup.campaign(tree);
    checkup.told.addAll(FilesCheckup.of(folder, Set.of(checkup.file("units.csv"), out)));
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
}
