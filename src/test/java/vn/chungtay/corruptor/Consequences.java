package vn.chungtay.corruptor;

import java.util.ArrayList;
import java.util.List;

/**
 * The right findings that follow from what came in the end, whoever planted what: judged here once
 * more from the records alone, so that nothing has to be waved through.
 */
final class Consequences {
  private Consequences() {}

  static List<Expected> of(Sample sample) {
    List<Expected> all = new ArrayList<>();
    all.addAll(RegistersAgainstReports.of(sample));
    all.addAll(UnknownPoor.of(sample));
    all.addAll(Receptions.of(sample));
    return all;
  }

  static String nextYear(String year) {
    return String.valueOf(Integer.parseInt(year) + 1);
  }
}
