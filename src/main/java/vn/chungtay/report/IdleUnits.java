package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chungtay.indicator.Reception;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/** Who was to report work and did not, by type of body and block, over all periods. */
final class IdleUnits {
  private record Kin(OrgUnitType type, String block) {}

  private static final Comparator<Kin> ORDER =
      Comparator.comparing(Kin::type).thenComparing(Kin::block);

  private final Material material;
  private final List<Reception> expected;

  IdleUnits(Material material) {
    this.material = material;
    this.expected =
        material.outcomes().receptions().stream()
            .filter(r -> r.kind() == Kind.ACTIVITIES && r.expected())
            .filter(r -> r.period().compareTo(material.asOf()) <= 0)
            .toList();
  }

  /** How many of how many, each period, and who has never reported any; nothing when all did. */
  Optional<Table> table() {
    List<Period> periods =
        material.periods().stream()
            .filter(period -> expected.stream().anyMatch(r -> r.period().equals(period)))
            .toList();
    Map<Kin, List<Reception>> byKin = new TreeMap<>(ORDER);
    for (Reception reception : expected) {
      Kin kin = new Kin(reception.unit().type(), reception.unit().block().orElse(""));
      byKin.computeIfAbsent(kin, k -> new ArrayList<>()).add(reception);
    }
    byKin.values().removeIf(of -> of.stream().noneMatch(Reception::silent));
    if (byKin.isEmpty()) {
      return Optional.empty();
    }
    Headings headings = new Headings(material).texts("body", "block");
    periods.forEach(period -> headings.number(PeriodWords.brief(material, period)));
    headings.texts("silent_now", "never");
    List<List<Cell>> rows = new ArrayList<>();
    byKin.forEach((kin, receptions) -> rows.add(row(kin, receptions, periods)));
    return Optional.of(
        new Table(
            material.say("work.idle.caption"),
            headings.list(),
            rows,
            List.of(material.say("work.idle.note"))));
  }

  private List<Cell> row(Kin kin, List<Reception> receptions, List<Period> periods) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Text(material.texts().get("type." + kin.type().code())));
    row.add(
        kin.block().isEmpty()
            ? new Shown(material).missing("no_block")
            : new Cell.Text(kin.block()));
    for (Period period : periods) {
      List<Reception> then = receptions.stream().filter(r -> r.period().equals(period)).toList();
      row.add(
          then.isEmpty()
              ? new Shown(material).missing("not_expected")
              : new Cell.Text(
                  material.say(
                      "work.idle.of",
                      material.count(then.stream().filter(Reception::silent).count()),
                      material.count(then.size()))));
    }
    row.add(new Cell.Text(String.join("; ", silentNow(receptions))));
    row.add(new Cell.Text(String.join("; ", never(receptions))));
    return row;
  }

  private List<String> silentNow(List<Reception> receptions) {
    return receptions.stream()
        .filter(r -> r.silent() && r.period().equals(material.asOf()))
        .map(r -> r.unit().name())
        .toList();
  }

  private List<String> never(List<Reception> receptions) {
    Set<String> reported = new HashSet<>();
    receptions.stream().filter(Reception::received).forEach(r -> reported.add(r.unit().code()));
    return receptions.stream()
        .filter(r -> r.period().equals(material.asOf()))
        .filter(r -> !reported.contains(r.unit().code()))
        .map(r -> r.unit().name())
        .toList();
  }
}
