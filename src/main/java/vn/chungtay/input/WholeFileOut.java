package vn.chungtay.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;

/** Ends the reading of a file none of whose records can be trusted. */
final class WholeFileOut extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  WholeFileOut(Finding finding) {
    super(finding.rule().code());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }

  /** What to tell of a file whose reading ended with an exception. */
  static Finding finding(SourceFile file, IOException reason) {
    if (reason instanceof WholeFileOut out) {
      return out.finding();
    }
    return Finding.ofFile(Rule.UNREADABLE_FILE, file.name(), variant(file, reason));
  }

  private static String variant(SourceFile file, IOException reason) {
    if (reason instanceof NoSuchFileException) {
      return "missing";
    }
    if (reason instanceof AccessDeniedException) {
      return "denied";
    }
    if (Files.isDirectory(file.path())) {
      return "folder";
    }
    if (file.gzip() && reason instanceof EOFException) {
      return "truncated";
    }
    return file.gzip() && reason instanceof ZipException ? "not_gzip" : "";
  }
}
