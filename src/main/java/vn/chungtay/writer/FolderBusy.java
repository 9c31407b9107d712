package vn.chungtay.writer;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Another run holds the output folder; try again later. */
public final class FolderBusy extends FileSystemException {
  private static final long serialVersionUID = 1L;

  private final String holder;

  FolderBusy(Path folder, String holder) {
    super(folder.toString(), null, "held by " + holder);
    this.holder = holder;
  }

  /** Who holds it: process, host and start, as that run wrote them. */
  public String holder() {
    return holder;
  }
}
