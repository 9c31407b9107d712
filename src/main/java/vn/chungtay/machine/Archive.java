package vn.chungtay.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The archive of loaded classes with which starts are quick.
 *
 * @param place the file, or the folder it would lie in; empty where there is none
 */
public record Archive(State state, String place) {
  /** What has become of it. */
  public enum State {
    /** This very start used it. */
    USED,
    /** It is being made in the background. */
    MAKING,
    /** It was begun a while ago and nothing came of it. */
    FAILED,
    /** {@code CHUNGTAY_CACHE=off}. */
    OFF,
    /** There is no home folder and no other place was named. */
    NOWHERE,
    /** The start was not by the launcher, which alone makes one. */
    NO_LAUNCHER
  }

  /** The property by which the launcher tells which archive it is about to make. */
  public static final String WANTED = "chungtay.archive";

  /** By then an archive is made, also on slow machines. */
  private static final Duration LONG = Duration.ofMinutes(5);

  private static final String USED_OPTION = "-XX:SharedArchiveFile=";

  /**
   * The archive of this start.
   *
   * @param options what Java was started with
   * @param wanted the file that the launcher is about to make; empty when it told none
   * @param cache what {@code CHUNGTAY_CACHE} says
   */
  static Archive of(List<String> options, Optional<String> wanted, String cache, Instant now) {
    Optional<String> used =
        options.stream()
            .filter(option -> option.startsWith(USED_OPTION))
            .map(option -> option.substring(USED_OPTION.length()))
            .findFirst();
    if (used.isPresent()) {
      return new Archive(State.USED, used.get());
    }
    if (cache.equals("off")) {
      return new Archive(State.OFF, "");
    }
    return wanted
        .map(file -> file.isEmpty() ? new Archive(State.NOWHERE, "") : begun(Path.of(file), now))
        .orElse(new Archive(State.NO_LAUNCHER, ""));
  }

  /** An empty file stands for an archive that is being made. */
  private static Archive begun(Path file, Instant now) {
    try {
      Instant since = Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : now;
      boolean overdue = since.plus(LONG).isBefore(now);
      return new Archive(overdue ? State.FAILED : State.MAKING, file.toString());
    } catch (IOException e) {
      return new Archive(State.FAILED, file.toString());
    }
  }

  Diagnosis diagnosis() {
    Health health = state == State.FAILED ? Health.WARN : Health.OK;
    return Diagnosis.of("archive", health, state.name().toLowerCase(Locale.ROOT), place);
  }
}
