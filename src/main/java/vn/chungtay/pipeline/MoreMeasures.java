package vn.chungtay.pipeline;

import java.util.List;
import vn.chungtay.measure.Measure;

/**
 * Measures of incomes that are asked for beside the usual ones.
 *
 * @param ofLines those that need a poverty line
 */
public record MoreMeasures(List<Measure.Named> ofLines, List<Measure.Named> ofIncomes) {
  public MoreMeasures {
    ofLines = List.copyOf(ofLines);
    ofIncomes = List.copyOf(ofIncomes);
  }
}
