package vn.chungtay.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A packed file whose entries all bear the same time, so that the same contents are the same. */
final class SteadyZip {
  /** Not the first moment that such a file can name: Java writes that with the time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private SteadyZip() {}

  /** Copies a packed file; leaves the stream open, with nothing held back. */
  static void copy(byte[] packed, OutputStream to) throws IOException {
    ZipOutputStream out = new ZipOutputStream(to);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    out.finish();
    out.flush();
  }
}
