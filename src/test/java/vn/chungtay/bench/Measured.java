package vn.chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one whole process took.
 *
 * @param processor time of all its threads together
 * @param peakKilobytes the most memory it held at once (VmHWM); 0 where the system does not tell
 */
record Measured(Duration wall, Duration processor, long peakKilobytes) {
  private static final int LOOK_EVERY_MILLIS = 10;
  private static final String PEAK = "VmHWM:";

  /**
   * Runs a command to its end; only what it prints to standard error is shown.
   *
   * @throws IllegalStateException when it ends with anything but 0
   */
  static Measured run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    Duration processor = Duration.ZERO;
    while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(status));
      processor = process.info().totalCpuDuration().orElse(processor);
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(process.exitValue() + " from " + String.join(" ", command));
    }
    return new Measured(wall, processor, peak);
  }

  /** The peak so far; it only ever grows, so the last look before the end is what counts. */
  private static long peak(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }

  double seconds() {
    return wall.toMillis() / 1e3;
  }

  double processorSeconds() {
    return processor.toMillis() / 1e3;
  }

  double megabytes() {
    return peakKilobytes / 1024.0;
  }
}
