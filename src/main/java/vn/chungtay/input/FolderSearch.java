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

/** Gathers the files of known formats while a campaign folder is walked through. */
final class FolderSearch extends SimpleFileVisitor<Path> {
  private final Path root;
  private final Set<Path> excluded;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<SourceFile> links = new ArrayList<>();

  FolderSearch(Path root, Set<Path> excluded) {
    this.root = root;
    this.excluded = excluded;
  }

  List<SourceFile> found() {
    links.sort(Comparator.comparing(SourceFile::name));
    Set<Path> known = new HashSet<>(files.stream().map(SourceFile::path).toList());
    links.stream().filter(link -> known.add(SourceFiles.real(link.path()))).forEach(files::add);
    files.sort(Comparator.comparing(SourceFile::name));
    return List.copyOf(files);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && hidden(folder);
    return hidden || excluded.contains(folder) || OwnReport.in(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    Optional<SourceFormat> format = SourceFormat.of(file.getFileName().toString());
    if (format.isPresent() && !hidden(file)) {
      add(file, format.get(), attributes);
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

  private void add(Path file, SourceFormat format, BasicFileAttributes attributes) {
    Path target = SourceFiles.real(file);
    if (excluded.contains(file) || excluded.contains(target)) {
      return;
    }
    if (attributes.isRegularFile()) {
      files.add(source(file, format));
    } else if (target.startsWith(root) && Files.isRegularFile(target)) {
      links.add(source(file, format));
    }
  }

  private SourceFile source(Path file, SourceFormat format) {
    String name = root.relativize(file).toString().replace('\\', '/');
    return new SourceFile(name, file, format, SourceFormat.packed(name));
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
