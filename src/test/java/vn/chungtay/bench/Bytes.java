package vn.chungtay.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text and numbers put together as bytes, block by block, without making an object of each. */
final class Bytes implements Closeable {
  private static final int BLOCK = 1 << 16;

  private final OutputStream out;
  private final byte[] block = new byte[BLOCK];
  private int size;

  Bytes(OutputStream out) {
    this.out = out;
  }

  void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts some bytes, no more than a block of them. */
  void bytes(byte[] text) {
    if (size + text.length > BLOCK) {
      flush();
    }
    System.arraycopy(text, 0, block, size, text.length);
    size += text.length;
  }

  void sign(char ascii) {
    if (size == BLOCK) {
      flush();
    }
    block[size++] = (byte) ascii;
  }

  void number(long number) {
    int width = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      width++;
    }
    number(number, width);
  }

  /** Puts a number that is not negative, with zeros before it up to a width. */
  void number(long number, int width) {
    if (size + width > BLOCK) {
      flush();
    }
    long rest = number;
    for (int at = size + width - 1; at >= size; at--) {
      block[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += width;
  }

  private void flush() {
    try {
      out.write(block, 0, size);
      size = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
