package vn.chungtay.writer;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The output folder, or the place beside it for the old one, holds what no run has written. */
public final class NotOurFolder extends FileSystemException {
  private static final long serialVersionUID = 1L;

  NotOurFolder(Path path, String found) {
    super(
        path.toString(),
        null,
        "expected no folder, an empty one or one with our summary.json, found " + found);
  }
}
