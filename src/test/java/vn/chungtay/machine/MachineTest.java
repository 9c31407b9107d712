package vn.chungtay.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;

/** Machines that are made up, and what is said of them. */
class MachineTest {
  private static final long MEGABYTE = 1L << 20;
  private static final Instant NOW = Instant.parse("2021-01-15T08:00:00Z");

  private static Machine machine(
      int feature, String fileNames, boolean windows, long heap, long memory, Place... places) {
    return new Machine(
        feature + ".0.1",
        feature,
        "/opt/java",
        fileNames,
        windows,
        Set.of(),
        heap * MEGABYTE,
        memory * MEGABYTE,
        List.of(places),
        new Archive(Archive.State.USED, "/c/a.jsa"),
        false,
        "");
  }

  private static Diagnosis of(String check, Machine machine) {
    return machine.diagnoses().stream().filter(d -> d.check().equals(check)).findFirst().get();
  }

  private static Place place(String check, Optional<String> problem, long free) {
    return new Place(check, "/p", problem, free * MEGABYTE);
  }

  @Test
  void aGoodMachineHasNothingToMend() {
    Machine good =
        machine(17, "UTF-8", false, 512, 8000, place("out_folder", Optional.empty(), 900));

    assertThat(good.diagnoses())
        .extracting(Diagnosis::check)
        .containsExactly(
            "java", "file_names", "charsets", "memory", "out_folder", "archive", "terminal");
    assertThat(good.diagnoses()).allMatch(d -> d.health() == Health.OK);
    assertThat(good.diagnoses()).allMatch(d -> d.remedy(new Texts(Language.EN)).isEmpty());
  }

  @ParameterizedTest(name = "{0} on {4} with {1} of {2} MB: {3}")
  @CsvSource({
    "java, 17, 512, 8000, ok, UTF-8, false, OK",
    "java, 11, 512, 8000, old, UTF-8, false, BAD",
    "file_names, 17, 512, 8000, ok, utf8, false, OK",
    "file_names, 17, 512, 8000, lossy, ANSI_X3.4-1968, false, BAD",
    "file_names, 17, 512, 8000, windows, Cp1258, true, WARN",
    "memory, 17, 63, 8000, least, UTF-8, false, BAD",
    "memory, 17, 64, 8000, small, UTF-8, false, WARN",
    "memory, 17, 256, 8000, ok, UTF-8, false, OK",
    "memory, 17, 1000, 1000, beyond, UTF-8, false, WARN",
    "memory, 17, 900, 1000, ok, UTF-8, false, OK",
    "memory, 17, 900, 0, ok, UTF-8, false, OK",
  })
  void judges(
      String check,
      int feature,
      long heap,
      long memory,
      String variant,
      String names,
      boolean windows,
      Health health) {
    Diagnosis told = of(check, machine(feature, names, windows, heap, memory));

    assertThat(told.variant()).isEqualTo(variant);
    assertThat(told.health()).isEqualTo(health);
    assertThat(told.remedy(new Texts(Language.VI)).isEmpty()).isEqualTo(health == Health.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "out_folder, , 513, OK, ok",
    "out_folder, , 511, WARN, tight",
    "out_folder, , 31, BAD, full",
    "out_folder, AccessDeniedException, 900, BAD, unwritable",
    "temporary_folder, AccessDeniedException, 900, BAD, unwritable",
    "working_folder, AccessDeniedException, 900, WARN, unwritable",
    "cache_folder, AccessDeniedException, 900, WARN, unwritable",
    "cache_folder, , 31, WARN, full",
  })
  void judgesFolders(String check, String problem, long free, Health health, String variant) {
    Place place = place(check, Optional.ofNullable(problem), free);

    Diagnosis told = of(check, machine(17, "UTF-8", false, 512, 8000, place));

    assertThat(told.health()).isEqualTo(health);
    assertThat(told.variant()).isEqualTo(variant);
    for (Language language : Language.values()) {
      assertThat(told.message(new Texts(language))).contains("/p");
      assertThat(told.remedy(new Texts(language)).isEmpty()).isEqualTo(health == Health.OK);
    }
  }

  @ParameterizedTest
  @EnumSource(Archive.State.class)
  void everyStateOfTheArchiveHasItsSentence(Archive.State state) {
    Diagnosis told = new Archive(state, "/c/a.jsa").diagnosis();

    for (Language language : Language.values()) {
      assertThat(told.message(new Texts(language))).isNotBlank();
    }
    assertThat(told.health() == Health.OK).isEqualTo(state != Archive.State.FAILED);
  }

  @Test
  void saysWhichCharsetsAreMissingAndHowTheTerminalIs() {
    Machine machine =
        new Machine(
            "17.0.1",
            17,
            "/j",
            "UTF-8",
            false,
            Set.of("windows-1258", "UTF-16LE"),
            512 * MEGABYTE,
            0,
            List.of(),
            new Archive(Archive.State.OFF, ""),
            true,
            "Cp437");

    assertThat(of("charsets", machine).message(new Texts(Language.EN)))
        .contains("UTF-16LE, windows-1258");
    assertThat(of("terminal", machine).variant()).isEqualTo("charset");
  }

  @Test
  void knowsWhatBecameOfTheArchive(@TempDir Path folder) throws Exception {
    Path begun = Files.createFile(folder.resolve("a.jsa"));
    Files.setLastModifiedTime(begun, FileTime.from(NOW.minusSeconds(60)));
    Path left = Files.createFile(folder.resolve("b.jsa"));
    Files.setLastModifiedTime(left, FileTime.from(NOW.minusSeconds(3600)));
    Path notYet = folder.resolve("c.jsa");

    assertThat(archive(List.of("-XX:SharedArchiveFile=/x.jsa"), null, "").state())
        .isEqualTo(Archive.State.USED);
    assertThat(archive(List.of(), begun.toString(), "").state()).isEqualTo(Archive.State.MAKING);
    assertThat(archive(List.of(), notYet.toString(), "").state()).isEqualTo(Archive.State.MAKING);
    assertThat(archive(List.of(), left.toString(), "").state()).isEqualTo(Archive.State.FAILED);
    assertThat(archive(List.of(), "", "").state()).isEqualTo(Archive.State.NOWHERE);
    assertThat(archive(List.of(), "", "off").state()).isEqualTo(Archive.State.OFF);
    assertThat(archive(List.of(), null, "").state()).isEqualTo(Archive.State.NO_LAUNCHER);
  }

  private static Archive archive(List<String> options, String wanted, String cache) {
    return Archive.of(options, Optional.ofNullable(wanted), cache, NOW);
  }

  @Test
  void knowsWhereTheLauncherKeepsTheArchive() {
    assertThat(ThisMachine.cache(Map.of("CHUNGTAY_CACHE", "off", "HOME", "/h"))).isEmpty();
    assertThat(ThisMachine.cache(Map.of("CHUNGTAY_CACHE", "/a"))).hasValue(Path.of("/a"));
    assertThat(ThisMachine.cache(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h")))
        .hasValue(Path.of("/x/chungtay"));
    assertThat(ThisMachine.cache(Map.of("CHUNGTAY_CACHE", "relative", "HOME", "/h")))
        .hasValue(Path.of("/h/.cache/chungtay"));
    assertThat(ThisMachine.cache(Map.of())).isEmpty();
  }

  @Test
  void triesFoldersAndLeavesNothingBehind(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(Place.within("out_folder", folder.resolve("a/b")).problem()).isEmpty();
    assertThat(Place.replaced("out_folder", folder.resolve("a")).free()).isPositive();
    assertThat(Place.within("out_folder", file).problem()).isPresent();
    assertThat(folder.toFile().list()).containsExactly("file");
  }
}
