package vn.chungtay.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.SystemSaid;

/**
 * A folder that the tool writes to.
 *
 * @param check the name under which it is told
 * @param path where it is, or will be
 * @param problem why nothing can be written there, as the system says it
 * @param free the bytes that are free there
 */
public record Place(String check, String path, Optional<String> problem, long free) {
  /** Below this a report may not fit. */
  static final long TIGHT = 512L << 20;

  /** Below this hardly anything fits. */
  static final long FULL = 32L << 20;

  /** Tries a folder that files are written into. */
  static Place within(String check, Path folder) {
    return tried(check, folder, folder);
  }

  /** Tries a folder that is replaced as a whole, which happens in the one above it. */
  static Place replaced(String check, Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return tried(check, whole, Optional.ofNullable(whole.getParent()).orElse(whole));
  }

  /**
   * Writes a small file, which is removed at once. A folder that is not there yet would be made, so
   * the nearest above it is tried.
   */
  private static Place tried(String check, Path folder, Path where) {
    Path nearest = where.toAbsolutePath().normalize();
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    String path = folder.toAbsolutePath().normalize().toString();
    try {
      Path trial = Files.createTempFile(nearest, ".chungtay-", ".try");
      try {
        Files.write(trial, new byte[] {1});
      } finally {
        Files.delete(trial);
      }
      long free = Files.getFileStore(nearest).getUsableSpace();
      return new Place(check, path, Optional.empty(), free);
    } catch (IOException e) {
      return new Place(check, path, Optional.of(SystemSaid.of(e).words()), 0);
    }
  }

  /**
   * What is to be said of it.
   *
   * @param whenUnwritable how bad it is when nothing can be written there
   */
  Diagnosis diagnosis(Health whenUnwritable) {
    if (problem.isPresent()) {
      return told(whenUnwritable, "unwritable", problem.get());
    }
    String megabytes = String.valueOf(free >> 20);
    if (free < FULL) {
      return told(whenUnwritable, "full", megabytes);
    }
    return free < TIGHT ? told(Health.WARN, "tight", megabytes) : told(Health.OK, "ok", megabytes);
  }

  private Diagnosis told(Health health, String variant, String argument) {
    return new Diagnosis(check, health, variant, List.of(path, argument), List.of());
  }
}
