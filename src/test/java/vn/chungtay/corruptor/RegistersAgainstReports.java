package vn.chungtay.corruptor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Kind;

/**
 * In the clean sample the weights of a commune's poor (near-poor) households sum to the closing
 * count it reports. Every such household that is rejected, superseded by fewer, or counted with
 * another status or weight breaks that sum, and the report's line must say so.
 */
final class RegistersAgainstReports {
  private RegistersAgainstReports() {}

  static List<Expected> of(Sample sample) {
    Map<String, Map<String, BigDecimal>> registers = new HashMap<>();
    sample
        .records(Kind.HOUSEHOLDS)
        .filter(Line::counts)
        .forEach(
            line ->
                registers
                    .computeIfAbsent(line.unit() + " " + line.period(), k -> new HashMap<>())
                    .merge(line.value("status"), weight(line), BigDecimal::add));
    List<Expected> differences = new ArrayList<>();
    sample
        .records(Kind.UNIT_REPORT)
        .filter(line -> line.counts() && line.value("standard").isEmpty())
        .forEach(
            report -> {
              Map<String, BigDecimal> register =
                  registers.get(report.unit() + " " + report.period());
              if (register != null) {
                compare(report, register, "poor", differences);
                compare(report, register, "near_poor", differences);
              }
            });
    return differences;
  }

  private static BigDecimal weight(Line line) {
    String weight = line.value("weight");
    return weight.isEmpty() ? BigDecimal.ONE : new BigDecimal(weight);
  }

  private static void compare(
      Line report, Map<String, BigDecimal> register, String status, List<Expected> differences) {
    String field = status + "_closing";
    BigDecimal listed = register.getOrDefault(status, BigDecimal.ZERO);
    boolean given = !report.value(field).isEmpty();
    if (given && listed.compareTo(new BigDecimal(report.value(field))) != 0) {
      differences.add(Expected.at(Rule.REGISTER_DIFFERS_FROM_REPORT, report, field));
    }
  }
}
