package vn.chungtay.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What there is around the tool, as far as it decides how the tool works.
 *
 * @param java the version of Java: {@code 17.0.15}
 * @param feature its first number
 * @param home where it is installed
 * @param fileNames the charset in which Java names files
 * @param windows whether file names are Unicode by themselves, and only words of the command line
 *     depend on that charset
 * @param missing charsets of old files that this Java does not know
 * @param heap the bytes that Java may use
 * @param memory the bytes the machine, or the container, has; 0 when that is not known
 * @param places the folders that are written to, by the name of their check
 * @param terminal whether a person watches
 * @param screen the charset in which the terminal shows texts; empty when that is not known
 */
public record Machine(
    String java,
    int feature,
    String home,
    String fileNames,
    boolean windows,
    Set<String> missing,
    long heap,
    long memory,
    List<Place> places,
    Archive archive,
    boolean terminal,
    String screen) {
  /** The check of the folder for classes, without which all works. */
  static final String CACHE = "cache_folder";

  /** The check of the folder the tool is started in, where nothing needs to be written. */
  static final String WORKING = "working_folder";

  /** The Java the tool is made for. */
  static final int OLDEST = 17;

  /** The heap below which even a small province does not fit. */
  static final long LEAST_HEAP = 64L << 20;

  /** The heap below which a large province may not fit. */
  static final long SMALL_HEAP = 256L << 20;

  public Machine {
    missing = Set.copyOf(missing);
    places = List.copyOf(places);
  }

  /** What is to be said of it, in an order that never changes. */
  public List<Diagnosis> diagnoses() {
    List<Diagnosis> told = new ArrayList<>();
    told.add(
        Diagnosis.of(
            "java",
            feature < OLDEST ? Health.BAD : Health.OK,
            feature < OLDEST ? "old" : "ok",
            java,
            home));
    told.add(names());
    told.add(charsets());
    told.add(memoryLeft());
    for (Place place : places) {
      boolean needed = !Set.of(CACHE, WORKING).contains(place.check());
      told.add(place.diagnosis(needed ? Health.BAD : Health.WARN));
    }
    told.add(archive.diagnosis());
    told.add(screenOrNone());
    return told;
  }

  private Diagnosis names() {
    if (utf8(fileNames)) {
      return Diagnosis.of("file_names", Health.OK, "ok", fileNames);
    }
    return windows
        ? Diagnosis.of("file_names", Health.WARN, "windows", fileNames)
        : Diagnosis.of("file_names", Health.BAD, "lossy", fileNames);
  }

  private Diagnosis charsets() {
    return missing.isEmpty()
        ? Diagnosis.of("charsets", Health.OK, "ok")
        : Diagnosis.of(
            "charsets",
            Health.WARN,
            "missing",
            String.join(", ", missing.stream().sorted().toList()));
  }

  private Diagnosis memoryLeft() {
    String variant = "ok";
    if (heap < LEAST_HEAP) {
      variant = "least";
    } else if (heap < SMALL_HEAP) {
      variant = "small";
    } else if (memory > 0 && heap > memory / 10 * 9) {
      variant = "beyond";
    }
    Health health =
        switch (variant) {
          case "ok" -> Health.OK;
          case "least" -> Health.BAD;
          default -> Health.WARN;
        };
    String all = memory > 0 ? String.valueOf(memory >> 20) : "?";
    return Diagnosis.of("memory", health, variant, String.valueOf(heap >> 20), all);
  }

  private Diagnosis screenOrNone() {
    if (!terminal) {
      return Diagnosis.of("terminal", Health.OK, "none");
    }
    boolean readable = screen.isEmpty() || utf8(screen);
    return Diagnosis.of(
        "terminal", readable ? Health.OK : Health.WARN, readable ? "ok" : "charset", screen);
  }

  private static boolean utf8(String charset) {
    return charset.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
  }
}
