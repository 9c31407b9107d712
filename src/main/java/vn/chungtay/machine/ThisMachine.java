package vn.chungtay.machine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the machine that this process runs on. */
public final class ThisMachine {
  private static final List<String> OLD_CHARSETS =
      List.of("UTF-16LE", "windows-1258", "windows-1252");

  private ThisMachine() {}

  /**
   * Takes a look; writes and removes a small file in each folder.
   *
   * @param environment the variables this process was started with
   * @param out where a report would go
   * @param terminal whether a person watches
   */
  public static Machine observed(
      Map<String, String> environment, Path out, boolean terminal, Instant now) {
    return new Machine(
        property("java.version"),
        Runtime.version().feature(),
        property("java.home"),
        property("sun.jnu.encoding"),
        property("os.name").startsWith("Windows"),
        missingCharsets(),
        Runtime.getRuntime().maxMemory(),
        memory(),
        places(environment, out),
        Archive.of(
            ManagementFactory.getRuntimeMXBean().getInputArguments(),
            Optional.ofNullable(System.getProperty(Archive.WANTED)),
            environment.getOrDefault("CHUNGTAY_CACHE", ""),
            now),
        terminal,
        Stream.of("stdout.encoding", "sun.stdout.encoding")
            .map(ThisMachine::property)
            .filter(charset -> !charset.isEmpty())
            .findFirst()
            .orElse(""));
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  private static Set<String> missingCharsets() {
    return OLD_CHARSETS.stream()
        .filter(name -> !Charset.isSupported(name))
        .collect(Collectors.toSet());
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }

  private static List<Place> places(Map<String, String> environment, Path out) {
    List<Place> places = new ArrayList<>();
    places.add(Place.within(Machine.WORKING, Path.of("")));
    places.add(Place.replaced("out_folder", out));
    places.add(Place.within("temporary_folder", Path.of(property("java.io.tmpdir"))));
    cache(environment).ifPresent(folder -> places.add(Place.within(Machine.CACHE, folder)));
    return places;
  }

  /** Where the launcher keeps its archive. */
  static Optional<Path> cache(Map<String, String> environment) {
    String named = environment.getOrDefault("CHUNGTAY_CACHE", "");
    if (named.equals("off")) {
      return Optional.empty();
    }
    if (named.startsWith("/")) {
      return Optional.of(Path.of(named));
    }
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (shared.startsWith("/")) {
      return Optional.of(Path.of(shared, "chungtay"));
    }
    String home = environment.getOrDefault("HOME", "");
    return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "chungtay"));
  }
}
