package vn.chungtay.input;

import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** Takes what is read from one file, in its order. */
public interface RowSink {
  /** A record that could be split into the columns of its kind. */
  void row(Row row);

  /**
   * A record that could not.
   *
   * @param cells what is known of it, in the order of the file; see {@link Masking#copiedBroken}
   */
  void broken(Kind kind, Origin origin, List<String> cells, Finding finding);

  /** Something about the file that leaves its other records standing. */
  void finding(Finding finding);

  /** Whether every record is wanted; those who want few need not be given the others. */
  default boolean wantsAll() {
    return true;
  }

  /** The first record from a number on that is wanted; the largest of all numbers when none is. */
  default int nextWanted(int record) {
    return record;
  }

  /** The last place at a record or before it that is known from an earlier reading of the file. */
  default Optional<LineMark> markBefore(int record) {
    return Optional.empty();
  }

  /**
   * Lines behind what was handed on so far; those who have no use for several at once get the rows
   * one by one.
   */
  default void lines(PlainLines lines) {
    lines.rows(this, record -> true);
  }

  /**
   * How the file turned out to be written; told at most once.
   *
   * @param encoding for example {@code UTF-8}
   * @param delimiter the sign between columns; empty where there are none
   */
  default void layout(String encoding, String delimiter) {}
}
