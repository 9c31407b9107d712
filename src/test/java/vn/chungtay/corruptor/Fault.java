package vn.chungtay.corruptor;

import java.util.List;
import java.util.function.Function;
import vn.chungtay.finding.Rule;

/**
 * A way to spoil what was sent.
 *
 * @param often whether it may be planted many times
 * @param planting spoils something and says everything that must be found of it
 */
record Fault(String name, Rule rule, boolean often, Function<Bed, List<Expected>> planting) {
  static Fault often(String name, Rule rule, Function<Bed, List<Expected>> planting) {
    return new Fault(name, rule, true, planting);
  }

  static Fault once(String name, Rule rule, Function<Bed, List<Expected>> planting) {
    return new Fault(name, rule, false, planting);
  }

  /** One that was planted. */
  record Planted(Fault fault, List<Expected> findings) {
    Planted {
      if (findings.stream().noneMatch(finding -> finding.rule() == fault.rule())) {
        throw new IllegalStateException("expected a finding of the rule of " + fault.name());
      }
    }
  }
}
