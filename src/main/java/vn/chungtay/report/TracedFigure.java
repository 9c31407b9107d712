package vn.chungtay.report;

import java.util.List;
import vn.chungtay.indicator.Explanation;

/**
 * Where a figure comes from, and how much of it is wanted.
 *
 * @param leftOut what was sent for it but takes no part, in the order in which it is told
 * @param inParts which parts hold the files behind it
 * @param depth how many levels of units below its place are told
 * @param most how many entries each list holds
 */
public record TracedFigure(
    Explanation explanation,
    List<LeftOut> leftOut,
    List<FilesInPart> inParts,
    int depth,
    int most) {
  public TracedFigure {
    inParts = List.copyOf(inParts);
    leftOut = List.copyOf(leftOut);
  }
}
