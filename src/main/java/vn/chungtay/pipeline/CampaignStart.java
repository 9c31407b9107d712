package vn.chungtay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Texts;
import vn.chungtay.input.FormsFolder;
import vn.chungtay.input.UnitsFile;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.StandardCatalogue;
import vn.chungtay.report.SubmissionForm;
import vn.chungtay.submission.Kind;
import vn.chungtay.writer.FolderTree;
import vn.chungtay.writer.OutputFile;
import vn.chungtay.writer.WorkbookWriter;

/** Starts a campaign: a folder with all that has to be there before anything is sent. */
public final class CampaignStart {
  /** The cells of a row up to the area, and those of remoteness and its basis. */
  private static final Pattern REMOTE =
      Pattern.compile("(?m)^((?:[^,\\n]*,){4}[^,\\n]*),[01],(?:\"[^\"]*\"|[^,\\n]*),");

  private static final String BUILT_IN_PROVINCE = "province: \"75\"";

  private final Path folder;
  private final Texts texts;

  private CampaignStart(Path folder, Texts texts) {
    this.folder = folder;
    this.texts = texts;
  }

  /**
   * Makes the folder.
   *
   * @param units the list of units; without one that of Đồng Nai
   * @return what was written, relative to the folder
   * @throws CannotRun when the folder holds something, or the list of units is wrong
   */
  public static List<Path> in(Path folder, Optional<Path> units, Texts texts) {
    Optional<String> province = units.map(UnitsFile::read).flatMap(tree -> tree.onlyProvince());
    try {
      refuseFull(folder);
      Path place = Files.createDirectories(folder).toRealPath();
      Path temporary = Files.createTempDirectory(place.getParent(), ".init");
      try {
        new CampaignStart(temporary, texts).write(units, province);
        moveAll(temporary, place);
      } finally {
        FolderTree.tryDelete(temporary);
      }
      try (Stream<Path> written = Files.walk(folder)) {
        return written.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
      }
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    } catch (UncheckedIOException e) {
      throw cannotWrite(folder, e.getCause());
    }
  }

  private static void moveAll(Path from, Path to) throws IOException {
    try (Stream<Path> held = Files.list(from)) {
      for (Path file : held.toList()) {
        Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static CannotRun cannotWrite(Path folder, IOException reason) {
    return CannotRun.environment("cannot_write", folder.toString()).because(reason);
  }

  private static void refuseFull(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> held = Files.list(folder)) {
        if (held.findAny().isPresent()) {
          throw CannotRun.configuration("init.not_empty", folder.toString());
        }
      }
    }
  }

  private void write(Optional<Path> units, Optional<String> province) throws IOException {
    String campaign = new String(resource("campaign.yaml"), StandardCharsets.UTF_8);
    String own =
        province
            .map(code -> campaign.replace(BUILT_IN_PROVINCE, "province: \"" + code + "\""))
            .orElse(campaign);
    bytes("campaign.yaml", own.getBytes(StandardCharsets.UTF_8));
    bytes("units.csv", units.isPresent() ? Files.readAllBytes(units.get()) : builtInUnits());
    forms();
  }

  /** The units of the sample without its made-up list of remote communes, which nobody adopted. */
  private static byte[] builtInUnits() throws IOException {
    String units = new String(resource("units.csv"), StandardCharsets.UTF_8);
    return REMOTE.matcher(units).replaceAll("$1,,,").getBytes(StandardCharsets.UTF_8);
  }

  private void forms() throws IOException {
    Campaign campaign = Context.campaign(Optional.empty(), StandardCatalogue.builtIn());
    bytes(FormsFolder.NAME + "/" + FormsFolder.MARK, new byte[0]);
    for (Kind kind : Kind.values()) {
      SubmissionForm form = SubmissionForm.empty(kind, campaign.allPeriods());
      OutputFile.write(
          folder.resolve(FormsFolder.NAME).resolve(kind.code() + ".xlsx"),
          false,
          to -> new WorkbookWriter().write(form.workbook(texts), to));
    }
  }

  private void bytes(String name, byte[] content) throws IOException {
    OutputFile.write(folder.resolve(name), false, to -> to.write(content));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream bytes = Campaign.class.getResourceAsStream(name)) {
      return bytes.readAllBytes();
    }
  }
}
