package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of loaded classes makes starts quick, and whatever becomes of it does no harm. */
class QuickStartIT {
  private static final String JAVA_HOME = System.getProperty("java.home");
  private static final String CACHE = "CHUNGTAY_CACHE";
  private static final FileTime LAST_WEEK = FileTime.from(Instant.now().minus(Duration.ofDays(7)));

  /** Several at once that found no archive, before all tests. */
  private static List<Started> first;

  /** The archive of the built program and this Java, which one of those runs made. */
  private static Path made;

  @TempDir Path folder;

  /** Of one test; a first run makes it. */
  private Path cache;

  @BeforeAll
  static void haveAnArchiveMade(@TempDir Path folder) throws Exception {
    Path cache = folder.resolve("cache");
    Map<String, String> environment = Map.of(CACHE, cache.toString());
    List<CompletableFuture<Started>> runs =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> unchecked(folder, environment)))
            .toList();
    first = runs.stream().map(CompletableFuture::join).toList();
    made = onlyArchive(cache);
  }

  private static Started unchecked(Path folder, Map<String, String> environment) {
    try {
      return start(Started.PROGRAM, folder, environment);
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  @BeforeEach
  void nameACache() {
    cache = folder.resolve("bộ nhớ đệm");
  }

  private static Started start(Path program, Path folder, Map<String, String> more)
      throws Exception {
    Map<String, String> environment = new HashMap<>(Map.of("JAVA_HOME", JAVA_HOME));
    environment.putAll(more);
    return Started.version(program, folder, environment);
  }

  private static void isAsEver(Started started) {
    started.isVersion();
    assertThat(started.out()).hasLineCount(1);
    assertThat(started.err()).isEmpty();
  }

  /** The archive in a cache, once it is whole and nobody is at work there any more. */
  private static Path onlyArchive(Path cache) throws Exception {
    await(cache, found -> found.stream().allMatch(QuickStartIT::whole) && found.size() >= 2);
    List<Path> archives = list(cache).stream().filter(p -> p.toString().endsWith(".jsa")).toList();
    assertThat(archives).hasSize(1);
    assertThat(list(cache)).containsExactlyInAnyOrder(archives.get(0), left(archives.get(0)));
    return archives.get(0);
  }

  /** Waits until what lies in a cache is as expected. */
  private static void await(Path cache, Predicate<List<Path>> expected) throws Exception {
    Instant end = Instant.now().plusSeconds(120);
    while (!expected.test(list(cache))) {
      assertThat(Instant.now()).as("in time: %s", list(cache)).isBefore(end);
      Thread.sleep(50);
    }
  }

  /** The note of how the archive was left. */
  private static Path left(Path archive) {
    return archive.resolveSibling(archive.getFileName() + ".left");
  }

  private static boolean whole(Path entry) {
    return Files.isRegularFile(entry) && entry.toFile().length() > 0;
  }

  private static List<Path> list(Path cache) throws IOException {
    try (Stream<Path> entries = Files.list(cache)) {
      return entries.toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Puts something where the built program looks for its archive, with its time and its note. */
  private Path put(byte[] archive) throws IOException {
    Path put = Files.createDirectories(cache).resolve(made.getFileName());
    Files.write(put, archive);
    Files.setLastModifiedTime(put, Files.getLastModifiedTime(made));
    Files.copy(left(made), left(put));
    return put;
  }

  private Map<String, String> environment() {
    return Map.of(CACHE, cache.toString());
  }

  /** Starts the program, which does as ever, and tells whether classes came from an archive. */
  private boolean archiveUsed(Path program, Map<String, String> environment) throws Exception {
    Path log = folder.resolve("loaded.txt");
    Map<String, String> logged = new HashMap<>(environment);
    logged.put("CHUNGTAY_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    isAsEver(start(program, folder, logged));
    return Files.readString(log)
        .contains("vn.chungtay.cli.Chungtay source: shared objects file (top)");
  }

  @Test
  void isUsedHoweverTheProgramIsCalled() throws Exception {
    put(Files.readAllBytes(made));
    Path link = Files.createSymbolicLink(folder.resolve("chung tay"), Started.PROGRAM);

    boolean throughLink = archiveUsed(link, environment());
    Files.delete(link); // JUnit warns of links that lead out of its folder

    assertThat(throughLink).isTrue();
    assertThat(archiveUsed(Started.PROGRAM, environment())).isTrue();
    assertThat(archiveUsed(Path.of("../target/chungtay"), environment())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"XDG_CACHE_HOME,chungtay", "HOME,.cache/chungtay"})
  void liesInTheCacheOfTheUser(String variable, String below) throws Exception {
    cache = folder.resolve(below);
    put(Files.readAllBytes(made));

    assertThat(archiveUsed(Started.PROGRAM, Map.of(variable, folder.toString()))).isTrue();
  }

  @Test
  void ofManyRunsAtOnceOneMakesIt() throws IOException {
    assertThat(first).hasSize(6).allSatisfy(QuickStartIT::isAsEver);
    assertThat(made.getFileName().toString()).isEqualTo(nameFor(Started.PROGRAM));
  }

  @ParameterizedTest
  @EnumSource
  void isNotUsedWhenDamaged(Damage damage) throws Exception {
    put(damage.to(Files.readAllBytes(made)));

    assertThat(archiveUsed(Started.PROGRAM, environment())).isFalse();
  }

  @Test
  void isNotUsedWhenItBelongsToAnother() throws Exception {
    assumeThat(System.getProperty("user.name")).as("who may give files away").isEqualTo("root");
    Files.setOwner(
        put(Files.readAllBytes(made)),
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

    assertThat(archiveUsed(Started.PROGRAM, environment())).isFalse();
  }

  /**
   * Name of the archive of a program: its build, then its inode and time of change, then Java's.
   */
  private static String nameFor(Path program) throws IOException {
    String[] parts = made.getFileName().toString().split("-");
    FileTime changed = (FileTime) Files.getAttribute(program, "unix:ctime");
    parts[1] = Files.getAttribute(program, "unix:ino") + "." + changed.to(TimeUnit.SECONDS);
    return String.join("-", parts);
  }

  /** In one test, since every archive that is made takes seconds. */
  @Test
  void anotherBuildHasItsOwnSoHasOneThatReplacesItAndThoseBeforeDoNotPileUp() throws Exception {
    Path program = Files.copy(Started.PROGRAM, folder.resolve("chungtay"));
    Path notes = Files.writeString(Files.createDirectories(cache).resolve("ghi chú.txt"), "giữ");
    for (int i = 0; i < 20; i++) {
      String name = "%064x-1.%d-2.3.jsa".formatted(i, i);
      Files.setLastModifiedTime(Files.writeString(cache.resolve(name), "old"), LAST_WEEK);
    }
    Files.setLastModifiedTime(notes, LAST_WEEK);

    assertThat(archiveUsed(program, environment())).isFalse();
    await(cache, found -> found.size() == 8 + 1);

    assertThat(notes).exists();
    assertThat(archiveUsed(program, environment())).isTrue();

    Path before = cache.resolve(nameFor(program));
    Files.delete(program);
    Files.copy(Started.PROGRAM, program);
    Path after = cache.resolve(nameFor(program));
    assertThat(before).isNotEmptyFile().isNotEqualTo(after);
    isTriedAgainADayAfterItCouldNotBeMade(program, after);
    assertThat(before).isNotEmptyFile();
    assertThat(archiveUsed(program, environment())).isTrue();
  }

  private void isTriedAgainADayAfterItCouldNotBeMade(Path program, Path archive) throws Exception {
    Path mark = Files.createFile(archive);
    List<Path> there = list(cache);
    assertThat(archiveUsed(program, environment())).isFalse();
    Thread.sleep(500);
    assertThat(list(cache)).containsExactlyInAnyOrderElementsOf(there);
    assertThat(mark).isEmptyFile();

    Files.setLastModifiedTime(mark, LAST_WEEK);
    assertThat(archiveUsed(program, environment())).isFalse();
    await(cache, found -> whole(archive) && found.stream().noneMatch(Files::isDirectory));
    assertThat(left(archive)).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/no/such", "/dev/null", "off", "relative"})
  void needsNoPlaceToLieIn(String place) throws Exception {
    assertThat(archiveUsed(Started.PROGRAM, Map.of(CACHE, place))).isFalse();
    assertThat(Started.PROGRAM.resolveSibling("relative")).doesNotExist();
  }

  @ParameterizedTest(name = "with {0} free")
  @ValueSource(strings = {"1m", "8m"})
  void aFullDiskKeepsNothingOfIt(String size) throws Exception {
    Files.createDirectory(cache);
    assumeThat(mount(cache, size)).as("a small disk could be mounted, which needs root").isZero();
    try {
      isAsEver(start(Started.PROGRAM, folder, environment()));
      await(cache, found -> found.stream().anyMatch(Files::isDirectory));
      await(cache, found -> found.stream().noneMatch(Files::isDirectory));
      assertThat(list(cache)).singleElement().satisfies(mark -> assertThat(mark).isEmptyFile());
      assertThat(archiveUsed(Started.PROGRAM, environment())).isFalse();
    } finally {
      new ProcessBuilder("umount", cache.toString()).start().waitFor();
    }
  }

  private static int mount(Path on, String size) throws Exception {
    return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + size, "none", on.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
