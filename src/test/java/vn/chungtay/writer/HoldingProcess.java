package vn.chungtay.writer;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/** A run of its own that opens the output folder named first and says what came of it. */
final class HoldingProcess {
  private HoldingProcess() {}

  public static void main(String[] arguments) throws IOException {
    try (ReportFolder folder =
        ReportFolder.open(Path.of(arguments[0]), new Holder(1, "other", Instant.EPOCH))) {
      folder.file("half.csv").close();
      System.out.println("held");
      System.in.read();
    } catch (FolderBusy e) {
      System.out.println("busy " + e.holder());
    }
  }

  /** Starts one. */
  static Process start(Path out) throws IOException {
    String path =
        String.join(
            File.pathSeparator,
            place(ReportFolder.class),
            place(HoldingProcess.class),
            place(JsonFactory.class));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(), "-cp", path, HoldingProcess.class.getName(), out.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String place(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
