package vn.chungtay.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.submission.Origin;

/** Gathers the files of known formats while a campaign folder is walked through. */
final class FolderSearch extends SimpleFileVisitor<Path> {
  private static final Comparator<SourceFile> BY_NAME =
      Comparator.comparing(SourceFile::name).thenComparing(SourceFile::path);

  private static final Pattern COLLECTION =
      Pattern.compile("\\.(zip|rar|7z|tar|tgz|tar\\.gz)$", Pattern.CASE_INSENSITIVE);

  private final Path root;
  private final Set<Path> excluded;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<SourceFile> links = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  FolderSearch(Path root, Set<Path> excluded) {
    this.root = root;
    this.excluded = excluded;
  }

  List<SourceFile> found() {
    links.sort(BY_NAME);
    Set<Path> known = new HashSet<>(files.stream().map(SourceFile::path).toList());
    links.stream().filter(link -> known.add(SourceFiles.real(link.path()))).forEach(files::add);
    files.sort(BY_NAME);
    return List.copyOf(files);
  }

  /** What was left aside, by name. */
  List<Skipped> skipped() {
    skipped.sort(Comparator.comparing(Skipped::name));
    return List.copyOf(skipped);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    Optional<Skipped.Why> why = whyNot(folder);
    why.ifPresent(reason -> skip(reason, folder));
    return why.isPresent() || excluded.contains(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  private Optional<Skipped.Why> whyNot(Path folder) {
    if (!folder.equals(root) && hidden(folder)) {
      return Optional.of(Skipped.Why.HIDDEN);
    }
    if (OwnReport.in(folder)) {
      return Optional.of(Skipped.Why.REPORT);
    }
    return FormsFolder.is(folder) ? Optional.of(Skipped.Why.FORMS) : Optional.empty();
  }

  private void skip(Skipped.Why why, Path path) {
    skipped.add(new Skipped(why, SourceFile.nameOf(root.relativize(path))));
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean out = excluded.contains(file) || excluded.contains(SourceFiles.real(file));
    if (hidden(file)) {
      skip(Skipped.Why.HIDDEN, file);
    } else if (!out) {
      Optional<SourceFormat> format = SourceFormat.of(file.getFileName().toString());
      add(file, format, attributes);
      if (format.isEmpty() && attributes.isRegularFile()) {
        skip(packed(file) ? Skipped.Why.PACKED : Skipped.Why.OTHER, file);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  /** What cannot be looked at is told when it is a folder or a file of ours. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    Optional<SourceFormat> format = SourceFormat.of(file.getFileName().toString());
    if (!hidden(file) && (format.isPresent() || Files.isDirectory(file))) {
      files.add(source(file, format.orElse(SourceFormat.CSV)));
    }
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file, Optional<SourceFormat> format, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      addLink(file, format, SourceFiles.real(file));
    } else if (format.isPresent() && attributes.isRegularFile()) {
      files.add(source(file, format.get()));
    } else if (format.isPresent()) {
      files.add(blocked(file, Severity.ERROR, "special"));
    }
  }

  /** A folder that is a link within the root is read where it really is. */
  private void addLink(Path link, Optional<SourceFormat> format, Path target) {
    boolean folder = Files.isDirectory(target);
    if (folder && (target.startsWith(root) || OwnReport.in(target))) {
      return;
    }
    if (folder) {
      files.add(blocked(link, Severity.WARNING, "link_out"));
    } else if (format.isPresent() && !Files.exists(target)) {
      files.add(blocked(link, Severity.ERROR, "link_nowhere"));
    } else if (format.isPresent() && !target.startsWith(root)) {
      files.add(blocked(link, Severity.ERROR, "link_out"));
    } else if (format.isPresent() && !Files.isRegularFile(target)) {
      files.add(blocked(link, Severity.ERROR, "special"));
    } else {
      format.ifPresent(known -> links.add(source(link, known)));
    }
  }

  private SourceFile blocked(Path file, Severity severity, String variant) {
    SourceFile source = source(file, SourceFormat.CSV);
    Rule rule = Rule.UNREADABLE_FILE;
    Origin origin = Origin.of(source.name());
    return source.behind(new Finding(severity, rule, variant, origin, "", "", "", "", List.of()));
  }

  private SourceFile source(Path file, SourceFormat format) {
    String name = SourceFile.nameOf(root.relativize(file));
    return new SourceFile(name, file, format, SourceFormat.packed(name));
  }

  private static boolean packed(Path file) {
    return COLLECTION.matcher(file.getFileName().toString()).find();
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
