package vn.chungtay.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.SystemSaid;
import vn.chungtay.finding.Texts;
import vn.chungtay.machine.Diagnosis;
import vn.chungtay.machine.Health;
import vn.chungtay.machine.Machine;
import vn.chungtay.writer.NotOurFolder;
import vn.chungtay.writer.ReportFolder;

/**
 * What is wrong around the tool, and how to mend it.
 *
 * @param diagnoses one for each thing that was looked at
 */
public record Checkup(List<Diagnosis> diagnoses) {
  public Checkup {
    diagnoses = List.copyOf(diagnoses);
  }

  /**
   * Looks at a machine, an output folder and, if there is one, a campaign folder.
   *
   * @throws vn.chungtay.finding.CannotRun when there is no such campaign folder
   */
  public static Checkup of(Machine machine, Path out, Optional<Path> folder, Texts texts) {
    List<Diagnosis> told = new ArrayList<>(machine.diagnoses());
    refusal(out).ifPresent(told::add);
    folder.ifPresent(campaign -> told.addAll(FolderCheckup.of(campaign, out, texts)));
    return new Checkup(told);
  }

  /** Why a run would refuse to replace the output folder; whether it can write is tried apart. */
  private static Optional<Diagnosis> refusal(Path out) {
    try {
      ReportFolder.examine(out);
      return Optional.empty();
    } catch (NotOurFolder e) {
      return Optional.of(Diagnosis.of("out_folder", Health.BAD, "foreign", out.toString()));
    } catch (IOException e) {
      return Optional.of(
          Diagnosis.of(
              "out_folder", Health.BAD, "irreplaceable", out.toString(), SystemSaid.of(e).words()));
    }
  }

  /** Whether nothing is bad. */
  public boolean healthy() {
    return diagnoses.stream().noneMatch(diagnosis -> diagnosis.health() == Health.BAD);
  }
}
