package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Reason;
import vn.chungtay.indicator.Source;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;

/** What must be known beside some figures: how complete they are, and any reason. */
record Remarks(Material material) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The last cell of a row: says that all is there where nothing else is to be said. */
  Cell cell(List<Figure> figures) {
    List<String> remarks = on(figures);
    long present = figures.stream().filter(figure -> figure.value().isPresent()).count();
    String all = present == figures.size() ? "remark.complete" : "remark.some";
    String otherwise = material.say(present == 0 ? "remark.nothing" : all);
    return new Cell.Text(remarks.isEmpty() ? otherwise : String.join("; ", remarks));
  }

  /** One remark each; none where all that was asked for is there. */
  List<String> on(List<Figure> figures) {
    List<Figure> present = figures.stream().filter(f -> f.value().isPresent()).toList();
    Set<String> remarks = new LinkedHashSet<>();
    TreeSet<BigDecimal> coverages = new TreeSet<>();
    for (Figure figure : present) {
      figure
          .outcome()
          .coverageDecimal()
          .filter(coverage -> coverage.compareTo(BigDecimal.ONE) < 0)
          .ifPresent(coverages::add);
      if (standsIn(figure)) {
        remarks.add(material.say("remark.own"));
      }
      figure.outcome().reasons().forEach(reason -> remarks.add(words(figure, reason)));
    }
    if (!coverages.isEmpty()) {
      remarks.add(partial(coverages));
    }
    return List.copyOf(remarks);
  }

  /** One remark each on sums of unit reports of one place at the report's period. */
  List<String> onReported(Place place, List<Outcome> outcomes) {
    List<String> remarks = new ArrayList<>();
    TreeSet<BigDecimal> coverages = new TreeSet<>();
    List<Outcome> present = outcomes.stream().filter(o -> o.value().isPresent()).toList();
    present.forEach(
        o ->
            o.coverageDecimal()
                .filter(c -> c.compareTo(BigDecimal.ONE) < 0)
                .ifPresent(coverages::add));
    if (present.stream().anyMatch(o -> standsIn(material.asOf(), place, o))) {
      remarks.add(material.say("remark.own"));
    }
    if (!coverages.isEmpty()) {
      remarks.add(partial(coverages));
    }
    return remarks;
  }

  private boolean standsIn(Figure figure) {
    return standsIn(figure.period(), figure.place(), figure.outcome());
  }

  /** Whether a unit's own report is used because those from below are not complete. */
  private boolean standsIn(Period period, Place place, Outcome outcome) {
    UnitMap map = material.map(period);
    return outcome.source().equals(Optional.of(Source.OWN))
        && place.members().stream()
            .flatMap(unit -> map.children(unit).stream())
            .anyMatch(OrgUnit::territorial);
  }

  private String words(Figure figure, Reason reason) {
    return reason == Reason.STANDARD_BREAK
        ? material.say("remark.break." + figure.name().indicator().comparison().name())
        : new Shown(material).words(List.of(reason));
  }

  private String partial(TreeSet<BigDecimal> coverages) {
    String least = percent(coverages.first());
    return coverages.size() == 1
        ? material.say("remark.partial", least)
        : material.say("remark.partial.between", least, percent(coverages.last()));
  }

  private String percent(BigDecimal coverage) {
    return material.numbers().shown(coverage.multiply(HUNDRED), NumberForm.PERCENT);
  }
}
