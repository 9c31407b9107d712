package vn.chungtay.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.input.PartFile;
import vn.chungtay.input.SourceFiles;
import vn.chungtay.writer.OutputFile;
import vn.chungtay.writer.PartWriter;

/** The file to which a part is written, packed when its name says so. */
record PartOutput(Path file) {
  private static final String PACKED = ".gz";

  /** Refuses what no part can be made of, and to replace anything but a part. */
  void refuseWrong(Settings settings, Path report) {
    if (file.toString().equals("-")) {
      throw CannotRun.configuration("part.no_stream");
    }
    if (absolute(file).startsWith(absolute(report))) {
      throw CannotRun.configuration("part.in_report", file.toString(), report.toString());
    }
    if (settings.unit().isPresent()) {
      throw CannotRun.configuration("part.unit");
    }
    if (Files.exists(file) && !PartFile.is(SourceFiles.named(file, file.toString()))) {
      throw CannotRun.configuration("part.not_ours", file.toString());
    }
  }

  /** Writes what a run has counted; the file is there as a whole or not at all. */
  void write(Run run, String version) {
    PartBasis basis = PartBasis.of(run.context(), version);
    Map<String, Object> part = new PartContent(run.intake(), basis).part();
    try {
      OutputFile.write(file, true, to -> write(part, to));
    } catch (IOException e) {
      throw CannotRun.environment("part.cannot_write", file.toString()).because(e);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private void write(Map<String, Object> part, OutputStream to) throws IOException {
    if (file.toString().endsWith(PACKED)) {
      try (GZIPOutputStream packed = new GZIPOutputStream(to)) {
        new PartWriter().write(part, packed);
      }
    } else {
      new PartWriter().write(part, to);
    }
  }
}
