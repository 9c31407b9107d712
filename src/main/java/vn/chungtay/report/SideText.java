package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Side;
import vn.chungtay.indicator.Source;

/** A figure, or one of two that are compared, with the units and records behind it in words. */
record SideText(TraceWords words, Side side) {
  /** What it is and how many records stand behind it. */
  String head() {
    return words.say(
        "side." + TraceWords.code(side.role()),
        side.period(),
        words.place(side.place().code(), side.place().name()),
        words.value(side.outcome(), side.unit()),
        words.quantities().numbers().shown(side.root().records()));
  }

  /** How far a line stands in: records one step further than their unit. */
  int indents(BranchLine line) {
    return line instanceof BranchLine.Record ? line.depth() + 1 : Math.max(1, line.depth());
  }

  /** A unit, a record, or how many there are more. */
  String line(BranchLine line) {
    if (line instanceof BranchLine.Unit unit) {
      return unit(unit);
    }
    if (line instanceof BranchLine.Record entry) {
      return words.say(
          "portion",
          words.portion(entry.entry().portion(), side.outcome()),
          words.record(entry.entry()));
    }
    return words.more(((BranchLine.More) line).records());
  }

  private String unit(BranchLine.Unit unit) {
    List<String> said = new ArrayList<>();
    boolean quotient = side.outcome().denominatorDecimal().isPresent();
    String portion = words.portion(unit.branch().portion(), side.outcome());
    said.add(
        unit.branch()
            .valueDecimal()
            .map(value -> words.quantities().phrase(value, side.unit()))
            .map(value -> quotient ? words.say("divided", value, portion) : value)
            .orElse(portion));
    String standing =
        words.standing(
            unit.branch().source().map(Source::code),
            unit.branch().coverageDecimal().filter(c -> c.compareTo(BigDecimal.ONE) != 0));
    if (!standing.isEmpty()) {
      said.add(standing);
    }
    if (unit.hidden() > 0) {
      said.add(words.say("hidden", words.quantities().numbers().shown(unit.hidden())));
    }
    return words.say(
        "unit", words.place(unit.branch().code(), unit.branch().name()), String.join("; ", said));
  }
}
