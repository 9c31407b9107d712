package vn.chungtay.input;

import java.util.Locale;

/**
 * Something in a campaign folder that is not read.
 *
 * @param name relative to the folder, with {@code /}
 */
public record Skipped(Why why, String name) {
  /** The reason. */
  public enum Why {
    /** A folder with a report of this tool. */
    REPORT,
    /** A folder of forms to send. */
    FORMS,
    /** A file or folder whose name begins with a point. */
    HIDDEN,
    /** A packed collection of files, which may well hold submissions. */
    PACKED,
    /** A file of a format that is none of ours. */
    OTHER;

    /** The word under which it is told. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
