package vn.chungtay.writer;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * The output folder of a run: filled out of sight, then put into place as a whole.
 *
 * <p>A reader never sees half a report, and a run that fails or dies leaves the old one. One run at
 * a time holds the folder. Streams must be closed before the commit.
 */
public final class ReportFolder implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final OutputPlace place;
  private final FolderLock lock;
  private final Path temporary;
  private final Path root;
  private boolean closed;

  private ReportFolder(OutputPlace place, FolderLock lock, Path temporary, Path root) {
    this.place = place;
    this.lock = lock;
    this.temporary = temporary;
    this.root = root;
  }

  /**
   * Takes hold of a folder, which need not be there yet.
   *
   * @throws NotOurFolder when it, or the place for the old one, holds what no run has written
   * @throws FolderBusy when another run holds it
   */
  public static ReportFolder open(Path out, Holder holder) throws IOException {
    OutputPlace named = OutputPlace.of(out);
    if (!Files.exists(named.lockFile())) {
      // No run was ever here: refuse before anything is left in a stranger's folder.
      named.check();
    }
    OutputPlace place = named.withParents();
    FolderLock lock = FolderLock.take(place.lockFile(), place.folder(), holder);
    try {
      place.check();
      place.recover();
      Path temporary = place.createTemporary();
      // Inside the private folder, so that it has the usual mode when it is moved out.
      Path root = Files.createDirectory(temporary.resolve("new"));
      return new ReportFolder(place, lock, temporary, root);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Refuses a folder as {@link #open} would, but makes nothing and holds nothing.
   *
   * @return the folder that must be writable for a report to get there
   * @throws NotOurFolder when it, or the place for the old one, holds what no run has written
   */
  public static Path examine(Path out) throws IOException {
    OutputPlace place = OutputPlace.of(out);
    place.check();
    return place.folder().getParent();
  }

  /** Where the report will be, without links. */
  public Path path() {
    return place.folder();
  }

  /**
   * Begins a file, and the folders it lies in.
   *
   * @param name relative to the report, for example {@code rejected/households.csv}; never twice
   */
  public OutputStream file(String name) throws IOException {
    if (closed) {
      throw new IllegalStateException("the report is closed");
    }
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IllegalArgumentException("expected a file within the report, found " + name);
    }
    Files.createDirectories(file.getParent());
    return new BufferedOutputStream(
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        BUFFER);
  }

  /** Puts the report into place and lets go of it; when that fails, the old one is there again. */
  public void commit() throws IOException {
    if (closed || !OurSummary.isIn(root)) {
      throw new IllegalStateException(
          "expected an open report with a " + OurSummary.FILE + " that names the tool");
    }
    place.check();
    if (Files.exists(place.folder())) {
      keepMode();
      move(place.folder(), place.old());
      try {
        move(root, place.folder());
      } catch (IOException e) {
        move(place.old(), place.folder());
        throw e;
      }
      move(place.old(), temporary.resolve("old"));
    } else {
      move(root, place.folder());
    }
    close();
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What the owner of the old folder allowed or forbade others holds for the new one. */
  private void keepMode() throws IOException {
    if (Files.getFileAttributeView(root, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(root, Files.getPosixFilePermissions(place.folder()));
    }
  }

  /** Removes what was not put into place and lets go of the folder; may be called again. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      FolderTree.tryDelete(temporary);
      lock.close();
    }
  }
}
