package vn.chungtay.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.FigureNames;

/** Changes of figures and targets in words, a line each. */
record FigureWords(CellWords words, ValueWords values) {
  FigureWords(CellWords words) {
    this(words, new ValueWords(words));
  }

  /** A figure: when, where and what, its values, and what else is different. */
  String figure(Change figure) {
    List<String> said = new ArrayList<>();
    switch (FigureChange.of(figure)) {
      case BASIS -> {
        said.add(texts().get("compare.same_value", values.of(figure, Change.Cell::after)));
        said.addAll(words.details(figure, "numerator", "denominator", "baseline_value", "reason"));
      }
      case VALUE -> {
        said.add(values.both(figure));
        said.addAll(words.details(figure, "reason"));
      }
      case APPEARED, VANISHED -> said.add(values.both(figure));
    }
    // With more or fewer units the source follows: one of them is enough.
    said.addAll(words.details(figure, figure.changed("coverage") ? "coverage" : "source"));
    said.addAll(words.details(figure, "standard"));
    return texts().get("compare.figure", place(figure), name(figure), String.join("; ", said));
  }

  /** A target: the verdict, and the value it is given on. */
  String target(Change target) {
    return texts()
        .get(
            "compare.target",
            place(target),
            target.subject().item(),
            name(target),
            switch (target.mark()) {
              case NEW -> texts().get("compare.target.new", verdict(target, Change.Cell::after));
              case GONE -> texts().get("compare.target.gone", verdict(target, Change.Cell::before));
              case CHANGED -> changed(target);
            });
  }

  private String changed(Change target) {
    List<String> said = new ArrayList<>();
    said.add(
        verdict(target, "status")
            .orElseGet(
                () ->
                    texts()
                        .get(
                            "compare.same_verdict",
                            words.told("status", target.cell("status").after()))));
    said.add(
        target.changed("value")
            ? values.both(target)
            : texts().get("compare.same_value", values.of(target, Change.Cell::after)));
    verdict(target, "established").ifPresent(said::add);
    said.addAll(words.details(target, "goal"));
    return String.join("; ", said);
  }

  private String verdict(Change target, Function<Change.Cell, String> side) {
    return String.join(
        "; ",
        words.told("status", side.apply(target.cell("status"))),
        values.of(target, side),
        words.told("established", side.apply(target.cell("established"))));
  }

  private Optional<String> verdict(Change target, String column) {
    Change.Cell cell = target.cell(column);
    return cell.changed()
        ? Optional.of(
            words.fromTo(words.told(column, cell.before()), words.told(column, cell.after())))
        : Optional.empty();
  }

  /** When and where. */
  String place(Change change) {
    Subject subject = change.subject();
    return subject.unitName().equals(subject.unitCode())
        ? texts().get("compare.block", subject.period(), subject.unitName())
        : texts().get("compare.place", subject.period(), subject.unitName(), subject.unitCode());
  }

  private String name(Change change) {
    Subject subject = change.subject();
    return new FigureNames(texts()).of(subject.indicator(), subject.group());
  }

  private Texts texts() {
    return words.texts();
  }
}
