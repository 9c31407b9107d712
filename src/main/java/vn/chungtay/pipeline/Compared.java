package vn.chungtay.pipeline;

import java.util.List;
import vn.chungtay.report.OutputTable;

/**
 * What came of a comparison.
 *
 * @param changed whether anything changed but settings and the names of files
 * @param lines what matters most, in words
 * @param changes all changes, which are read anew each time
 */
public record Compared(boolean changed, List<String> lines, OutputTable changes) {
  public Compared {
    lines = List.copyOf(lines);
  }
}
