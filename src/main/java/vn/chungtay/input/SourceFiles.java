package vn.chungtay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import vn.chungtay.finding.CannotRun;

/** Finds the files to read. */
public final class SourceFiles {
  private static final int SNIFFED = 4096;

  private SourceFiles() {}

  /**
   * The submissions anywhere under a campaign folder, by name. Never hidden files and folders, nor
   * folders that hold a report of ours, nor anything outside the folder; a link within the folder
   * counts only when what it leads to is not read anyway. Links out of the folder and pipes are
   * among them with what is told of them.
   *
   * @param excluded files and folders to leave out
   */
  public static List<SourceFile> under(Path folder, Set<Path> excluded) {
    return search(folder, excluded).found();
  }

  /** What under a campaign folder is left aside, by name; of a folder not what is in it. */
  public static List<Skipped> skippedUnder(Path folder, Set<Path> excluded) {
    return search(folder, excluded).skipped();
  }

  private static FolderSearch search(Path folder, Set<Path> excluded) {
    try {
      Path root = folder.toRealPath();
      Set<Path> out = excluded.stream().map(SourceFiles::real).collect(Collectors.toSet());
      FolderSearch search = new FolderSearch(root, out);
      Files.walkFileTree(root, search);
      return search;
    } catch (IOException e) {
      throw CannotRun.environment("folder_unreadable", folder.toString());
    }
  }

  /**
   * A file named by the user. Its format is what its extension says, else what its first sign says.
   *
   * @param name what to call it
   */
  public static SourceFile named(Path file, String name) {
    boolean packed = SourceFormat.packed(name) || startsLikeGzip(file);
    SourceFormat format = SourceFormat.of(name).orElseGet(() -> sniffed(file, packed));
    return new SourceFile(name, file, format, packed);
  }

  private static boolean startsLikeGzip(Path file) {
    byte[] start = start(file, false);
    return start.length > 1 && start[0] == 0x1f && (start[1] & 0xff) == 0x8b;
  }

  private static SourceFormat sniffed(Path file, boolean packed) {
    byte[] start = start(file, packed);
    if (Signature.workbook(ByteBuffer.wrap(start))) {
      return SourceFormat.XLSX;
    }
    for (byte b : start) {
      if (b > ' ') {
        return b == '{' || b == '[' ? SourceFormat.JSON : SourceFormat.CSV;
      }
    }
    return SourceFormat.CSV;
  }

  /** The first bytes; none when they cannot be had, or be had only once. */
  private static byte[] start(Path file, boolean packed) {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    try (InputStream bytes = Files.newInputStream(file);
        InputStream unpacked = packed ? new GZIPInputStream(bytes) : bytes) {
      return unpacked.readNBytes(SNIFFED);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Where a path really leads, as far as it exists. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
