package vn.chungtay.pipeline;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.input.PartFile;
import vn.chungtay.input.SourceFile;
import vn.chungtay.input.SourceFiles;

/**
 * The files of a run.
 *
 * @param submissions by name, so that their order on the command line does not matter
 * @param parts those that are parts, by name
 */
record Sources(
    Optional<Path> campaign,
    Path units,
    Optional<Path> standards,
    List<SourceFile> submissions,
    List<SourceFile> parts) {
  private static final Path STANDARD_INPUT = Path.of("-");

  /** Finds them in the folders and files that were named. */
  static Sources find(Settings settings, InputStream standardInput, Spool spool) {
    List<Path> folders = new ArrayList<>();
    Map<String, SourceFile> files = new LinkedHashMap<>();
    for (Path path : settings.paths()) {
      if (path.equals(STANDARD_INPUT)) {
        files.put("-", spool.keep(standardInput));
      } else if (Files.isDirectory(path)) {
        folders.add(path);
      } else if (Files.isRegularFile(path)) {
        add(files, SourceFile.nameOf(path), SourceFiles.named(path, SourceFile.nameOf(path)));
      } else if (Files.exists(path)) {
        add(files, SourceFile.nameOf(path), spool.keep(path, SourceFile.nameOf(path)));
      } else {
        throw CannotRun.configuration("no_such_path", path.toString());
      }
    }
    Optional<Path> campaign = settings.campaign().or(() -> inOne(folders, "campaign.yaml"));
    Optional<Path> standards = inOne(folders, "standards.yaml");
    Path units =
        settings
            .units()
            .or(() -> inOne(folders, "units.csv"))
            .orElseThrow(() -> withoutUnits(settings.paths()));
    Set<Path> excluded = new HashSet<>(Set.of(units));
    excluded.addAll(settings.outputs());
    folders.forEach(folder -> excluded.add(folder.resolve("units.csv")));
    for (Path folder : folders) {
      String prefix = folders.size() == 1 ? "" : SourceFile.nameOf(folder) + "/";
      for (SourceFile file : SourceFiles.under(folder, excluded)) {
        add(files, prefix + file.name(), file);
      }
    }
    Map<Boolean, List<SourceFile>> sorted =
        files.values().stream()
            .sorted(Comparator.comparing(SourceFile::name))
            .collect(Collectors.partitioningBy(PartFile::is));
    if (!settings.takesParts() && !sorted.get(true).isEmpty()) {
      throw CannotRun.configuration("part.not_here", sorted.get(true).get(0).name());
    }
    return new Sources(campaign, units, standards, sorted.get(false), bare(sorted.get(true)));
  }

  /** Parts are called by their mere names, wherever they lie, where that tells them apart. */
  private static List<SourceFile> bare(List<SourceFile> parts) {
    Map<String, Long> names =
        parts.stream().collect(Collectors.groupingBy(Sources::bare, Collectors.counting()));
    return parts.stream()
        .map(part -> names.get(bare(part)) == 1 ? part.named(bare(part)) : part)
        .sorted(Comparator.comparing(SourceFile::name))
        .toList();
  }

  private static String bare(SourceFile part) {
    return part.name().substring(part.name().lastIndexOf('/') + 1);
  }

  /** Two files that would be called the same are told apart by their whole paths. */
  private static void add(Map<String, SourceFile> files, String name, SourceFile file) {
    String whole = SourceFile.nameOf(file.path().toAbsolutePath());
    String unique = name;
    for (int i = 1; isOther(files.get(unique), file); i++) {
      unique = i == 1 ? whole : whole + " (" + i + ")";
    }
    files.put(unique, file.named(unique));
  }

  private static boolean isOther(SourceFile known, SourceFile file) {
    return known != null && !known.path().equals(file.path());
  }

  private static CannotRun withoutUnits(List<Path> paths) {
    return CannotRun.configuration(
        "no_units", String.join(", ", paths.stream().map(Path::toString).toList()));
  }

  private static Optional<Path> inOne(List<Path> folders, String name) {
    List<Path> found =
        folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).toList();
    if (found.size() > 1) {
      throw CannotRun.configuration(
          "several", name, String.join(", ", found.stream().map(Path::toString).toList()));
    }
    return found.stream().findFirst();
  }
}
