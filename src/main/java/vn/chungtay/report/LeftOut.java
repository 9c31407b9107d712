package vn.chungtay.report;

import java.util.Comparator;

/**
 * A record, several of them, or a file that was sent but takes no part in a figure.
 *
 * @param file with its sheet in a workbook
 * @param line 0 where it concerns the file
 * @param unit the unit as it was sent
 * @param period the period as it was sent
 * @param rules the codes of the rules, joined by blanks
 * @param told what there is to say about it; empty where the rules say it
 */
public record LeftOut(
    Why why, String file, int line, String unit, String period, String rules, String told) {
  /** By why, file and line. */
  public static final Comparator<LeftOut> ORDER =
      Comparator.comparing(LeftOut::why)
          .thenComparing(LeftOut::file)
          .thenComparing(LeftOut::line)
          .thenComparing(LeftOut::told);

  /** Why it takes no part. */
  public enum Why {
    /** The whole file could not be read. */
    FILE_OUT,
    /** It has an error. */
    REJECTED,
    /** It counts elsewhere already, or a later revision took its place. */
    SET_ASIDE
  }
}
