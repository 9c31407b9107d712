package vn.chungtay.writer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Where a report goes, and the names beside it that a run uses on the way.
 *
 * @param folder the place itself, without links
 */
record OutputPlace(Path folder) {
  private static final int MOST_LINKS = 40;

  /** The place that a path means: a link, also one to nothing yet, stands for its target. */
  static OutputPlace of(Path out) throws IOException {
    Path path = out.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(out.toString());
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    Path folder = Files.exists(path) ? path.toRealPath() : path.normalize();
    if (folder.getParent() == null) {
      throw new NotOurFolder(folder, "the root folder");
    }
    return new OutputPlace(folder);
  }

  /** The same place once its parent folders are there. */
  OutputPlace withParents() throws IOException {
    Files.createDirectories(folder.getParent());
    return new OutputPlace(folder.getParent().toRealPath().resolve(folder.getFileName()));
  }

  /** Where the old report stands while the new one moves in. */
  Path old() {
    return folder.resolveSibling(folder.getFileName() + ".old");
  }

  Path lockFile() {
    return folder.resolveSibling("." + folder.getFileName() + ".lock");
  }

  private String temporaryPrefix() {
    return "." + folder.getFileName() + ".tmp-";
  }

  /** A new folder beside the place that nobody else may enter. */
  Path createTemporary() throws IOException {
    return Files.createTempDirectory(folder.getParent(), temporaryPrefix());
  }

  /** Refuses what no run may replace. */
  void check() throws IOException {
    if (Files.exists(folder)) {
      checkOne(folder);
      if (!Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()))) {
        throw new FileSystemException(
            folder.toString(), null, "cannot replace a mount point, name a folder inside it");
      }
    }
    if (Files.exists(old(), LinkOption.NOFOLLOW_LINKS)) {
      checkOne(old());
    }
  }

  private static void checkOne(Path path) throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotOurFolder(path, "a file");
    }
    if (!isEmpty(path) && !OurSummary.isIn(path)) {
      throw new NotOurFolder(path, "other files");
    }
    if (!Files.isWritable(path)) {
      throw new AccessDeniedException(path.toString(), null, "cannot be replaced");
    }
  }

  /** Puts right what a run left that died, also one that died between the two moves. */
  void recover() throws IOException {
    if (Files.exists(old())) {
      if (!Files.exists(folder) || isEmpty(folder)) {
        Files.deleteIfExists(folder);
        Files.move(old(), folder, StandardCopyOption.ATOMIC_MOVE);
      } else {
        discard(old());
      }
    }
    for (Path left : temporaries()) {
      FolderTree.tryDelete(left);
    }
  }

  /** Deletes a folder so that no moment shows half of it under its name. */
  private void discard(Path path) throws IOException {
    Path temporary = createTemporary();
    Files.move(path, temporary.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
    FolderTree.tryDelete(temporary);
  }

  private List<Path> temporaries() throws IOException {
    try (DirectoryStream<Path> beside =
        Files.newDirectoryStream(folder.getParent(), this::isTemporary)) {
      return StreamSupport.stream(beside.spliterator(), false).toList();
    }
  }

  private boolean isTemporary(Path path) {
    String name = path.getFileName().toString();
    String prefix = temporaryPrefix();
    return name.startsWith(prefix)
        && name.substring(prefix.length()).matches("[0-9]+")
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      return !content.iterator().hasNext();
    }
  }
}
