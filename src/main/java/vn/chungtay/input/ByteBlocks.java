package vn.chungtay.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The bytes of a file, a block of them at a time, and where in the file it stands. */
final class ByteBlocks implements Closeable {
  private static final int BLOCK = 1 << 16;
  private static final int LARGE_BLOCK = 1 << 18;
  private static final int FEW_BYTES = 1 << 13;

  private final InputStream bytes;
  private ByteBuffer block = ByteBuffer.allocate(BLOCK + PlainLines.REST).limit(0);
  private boolean taken;
  private boolean end;
  private long filled;
  private int atOnce = LARGE_BLOCK;

  ByteBlocks(InputStream bytes) {
    this.bytes = bytes;
  }

  /** What is there and not used up yet; another one once more is read. */
  ByteBuffer block() {
    return block;
  }

  /** Whether nothing comes behind the block. */
  boolean end() {
    return end;
  }

  /** Where in the file the next byte stands. */
  long offset() {
    return filled - block.remaining();
  }

  /** Leaves the block to others, who may keep it: nobody writes to it any more. */
  void handOn() {
    taken = true;
  }

  /** Reads on behind what is not used up yet. */
  void fill() throws IOException {
    if (taken) {
      block = ByteBuffer.allocate(LARGE_BLOCK + PlainLines.REST).put(block);
      taken = false;
    } else {
      block.compact();
    }
    int room = Math.min(block.capacity() - PlainLines.REST, block.position() + atOnce);
    while (block.position() < room && !end) {
      int count = bytes.read(block.array(), block.position(), room - block.position());
      if (count < 0) {
        end = true;
      } else {
        block.position(block.position() + count);
        filled += count;
      }
    }
    block.flip();
  }

  /**
   * Goes to a place further on. Little is read at once from then on, for there will be more to
   * skip.
   *
   * @return false when the place would have come already
   */
  boolean skipTo(long offset) throws IOException {
    long ahead = offset - offset();
    if (ahead < 0) {
      return false;
    }
    if (ahead <= block.remaining()) {
      block.position(block.position() + (int) ahead);
    } else {
      block.position(0).limit(0);
      long skipped = -1;
      while (filled < offset && skipped != 0) {
        skipped = bytes.skip(offset - filled);
        filled += skipped;
      }
    }
    atOnce = FEW_BYTES;
    return true;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
