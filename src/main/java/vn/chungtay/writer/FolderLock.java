package vn.chungtay.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The exclusive right to replace an output folder. The system takes it away when the process dies.
 *
 * <p>The file stays behind: were it deleted, one run could lock the deleted file and another a new
 * one of the same name. Within the process a map comes first, for on POSIX systems to close any
 * channel of a file gives up all locks the process has on it.
 */
final class FolderLock implements Closeable {
  private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

  /** The locked byte lies behind the text, which others may thus read on every system. */
  private static final long LOCKED_BYTE = 1L << 30;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the right to a folder, or tells who has it. */
  static FolderLock take(Path file, Path folder, Holder holder) throws IOException {
    String other = HELD_HERE.putIfAbsent(file, holder.text());
    if (other != null) {
      throw new FolderBusy(folder, other);
    }
    try {
      return new FolderLock(file, lock(file, folder, holder));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  private static FileChannel lock(Path file, Path folder, Holder holder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      if (!locked(channel)) {
        String other = Files.readString(file).strip();
        throw new FolderBusy(folder, other.isEmpty() ? "another run" : other);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((holder.text() + "\n").getBytes(StandardCharsets.UTF_8)), 0);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Gives the right back. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
