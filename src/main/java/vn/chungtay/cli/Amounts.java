package vn.chungtay.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.pipeline.MeasureRequest;

/** Words that are a number above 0, or the name of a column. */
final class Amounts {
  private Amounts() {}

  /**
   * What a word stands for.
   *
   * @param wrong the text for a number that is not above 0
   */
  static MeasureRequest.Amount parse(String word, String wrong) {
    if (!word.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return new MeasureRequest.Amount(OptionalDouble.empty(), Optional.of(word));
    }
    double amount = Double.parseDouble(word);
    if (!(amount > 0)) {
      throw CannotRun.configuration(wrong, word);
    }
    return new MeasureRequest.Amount(OptionalDouble.of(amount), Optional.empty());
  }
}
