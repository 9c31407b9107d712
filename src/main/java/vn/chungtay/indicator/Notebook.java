package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.ActivityType;

/**
 * Takes note of what a figure is computed from while it is computed. Figures that compare two
 * periods have two strands, the later one first; all others one.
 */
final class Notebook {
  private final List<Strand> strands = new ArrayList<>();

  void add(Strand strand) {
    strands.add(strand);
  }

  /** The later amounts turn out to be divided by a price level. */
  void inPrices(Ratio level) {
    if (!strands.isEmpty()) {
      strands.set(0, strands.get(0).inPrices(level));
    }
  }

  /** Computes a figure once more and gives what it was computed from. */
  static List<Strand> of(Ledger ledger, Figure figure) {
    Notebook notebook = new Notebook();
    boolean ofWork = figure.name().indicator().family() == Family.ACTIVITY;
    Cell cell =
        new Cell(
            ledger,
            figure.place(),
            figure.period(),
            ofWork ? Group.ALL : group(figure),
            figure.name().standard(),
            Optional.of(notebook));
    if (ofWork) {
      ActivityFormulas.note(cell, figure.name().indicator(), type(figure), figure.outcome());
    } else {
      figure.name().indicator().compute(cell);
    }
    return List.copyOf(notebook.strands);
  }

  private static Group group(Figure figure) {
    return Arrays.stream(Group.values())
        .filter(group -> group.code().equals(figure.group()))
        .findFirst()
        .orElseThrow();
  }

  private static ActivityType type(Figure figure) {
    return Arrays.stream(ActivityType.values())
        .filter(type -> type.code().equals(figure.group()))
        .findFirst()
        .orElseThrow();
  }
}
