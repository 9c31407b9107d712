package vn.chungtay.input;

import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.submission.Origin;

/** Takes the records of a table, in their order. */
public interface TableSink {
  /**
   * A record all of whose cells make sense. The arrays hold a place for each column asked for and
   * are used again for the next record.
   *
   * @param numbers of the columns of numbers; of a flag 1, 0, or NaN when it is empty
   * @param labels of the columns of labels
   */
  void row(Origin origin, double[] numbers, String[] labels);

  /** A record that is left out. */
  void rejected(List<Finding> findings);

  /** Something about the file that leaves its other records standing. */
  void finding(Finding finding);
}
