package vn.chungtay.input;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of empty forms within a campaign, which is never read as submissions. */
public final class FormsFolder {
  /** Its usual name. */
  public static final String NAME = "bieu-mau";

  /** The file that tells such a folder. */
  public static final String MARK = ".chungtay-forms";

  private FormsFolder() {}

  static boolean is(Path folder) {
    return Files.exists(folder.resolve(MARK));
  }
}
