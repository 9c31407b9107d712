package vn.chungtay.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Work;
import vn.chungtay.indicator.Works;
import vn.chungtay.reference.OrgUnitType;
import vn.chungtay.submission.ActivityType;

/** The work at the report's period by who did it and where, and where it may count twice. */
final class WorkTables {
  private final Material material;
  private final Shown shown;
  private final Works works;

  WorkTables(Material material) {
    this.material = material;
    this.shown = new Shown(material);
    this.works = material.outcomes().figures().works();
  }

  /** The parts of each type of sender; nothing where nobody states any such sum. */
  Optional<Table> bySender(
      String caption, NumberForm form, Function<Work, Optional<BigInteger>> of) {
    Map<ActivityType, List<Work>> byType = new LinkedHashMap<>();
    Set<OrgUnitType> senders = EnumSet.noneOf(OrgUnitType.class);
    for (Work work : works.at(material.asOf(), material.whole())) {
      if (of.apply(work).isPresent()) {
        byType.computeIfAbsent(work.type(), type -> new ArrayList<>()).add(work);
        work.sender().ifPresent(senders::add);
      }
    }
    if (byType.isEmpty()) {
      return Optional.empty();
    }
    Headings headings = new Headings(material).texts("activity");
    senders.forEach(type -> headings.number(material.texts().get("type." + type.code())));
    headings.numbers("together");
    List<List<Cell>> rows = new ArrayList<>();
    byType.forEach(
        (type, parts) -> {
          List<Cell> row = new ArrayList<>();
          row.add(new Cell.Text(material.texts().get("activity." + type.code())));
          senders.forEach(sender -> row.add(part(parts, Optional.of(sender), form, of)));
          row.add(part(parts, Optional.empty(), form, of));
          rows.add(row);
        });
    return Optional.of(
        new Table(
            material.say(caption, PeriodWords.of(material, material.asOf())),
            headings.list(),
            rows));
  }

  private Cell part(
      List<Work> parts,
      Optional<OrgUnitType> sender,
      NumberForm form,
      Function<Work, Optional<BigInteger>> of) {
    return parts.stream()
        .filter(work -> work.sender().equals(sender))
        .findFirst()
        .flatMap(of)
        .<Cell>map(sum -> cell(sum, form))
        .orElseGet(() -> shown.missing("not_stated"));
  }

  private Cell cell(BigInteger sum, NumberForm form) {
    return material.numbers().cell(new BigDecimal(sum), form);
  }

  private Cell amount(Optional<BigInteger> sum) {
    return sum.<Cell>map(s -> cell(s, NumberForm.VND_SHORT))
        .orElseGet(() -> shown.missing("not_stated"));
  }

  /** What some places report themselves, with all below them, and per poor household. */
  Table byPlace(String caption, List<Place> places) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Place place : places) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Text(place.name()));
      row.add(amount(works.amount(material.asOf(), place)));
      row.add(
          place.block()
              ? shown.missing("of_members")
              : amount(works.ownAmount(place.code(), material.asOf())));
      row.add(
          place.territorial()
              ? shown.cell(material.figure(Indicator.SUPPORT_PER_POOR_HOUSEHOLD, place))
              : shown.missing("no_households"));
      rows.add(row);
    }
    return new Table(
        material.say(caption, PeriodWords.of(material, material.asOf())),
        new Headings(material).texts("unit").numbers("amount", "own_amount", "support").list(),
        rows);
  }

  /** Where a unit and those below it report the same work; those whose sums are alike first. */
  List<Works.Twice> twice() {
    List<Works.Twice> suspicious = new ArrayList<>();
    List<Works.Twice> others = new ArrayList<>();
    for (Place place : material.outcomes().figures().places(material.asOf())) {
      if (material.outcomes().extent().holds(material.asOf(), place)) {
        for (Works.Twice twice : works.twice(material.asOf(), place)) {
          (twice.overlap().suspicious() ? suspicious : others).add(twice);
        }
      }
    }
    suspicious.addAll(others);
    return suspicious;
  }

  Table twice(List<Works.Twice> found) {
    return new Table(
        material.say("work.twice.caption", PeriodWords.of(material, material.asOf())),
        new Headings(material)
            .texts("unit", "activity")
            .numbers("own_quantity", "quantity_below", "own_amount", "amount_below")
            .texts("remarks")
            .list(),
        found.stream().map(this::row).toList());
  }

  private List<Cell> row(Works.Twice twice) {
    return List.of(
        new Cell.Text(twice.place().name()),
        new Cell.Text(material.texts().get("activity." + twice.type().code())),
        quantity(twice.own().quantity()),
        quantity(twice.below().quantity()),
        amount(twice.own().amount()),
        amount(twice.below().amount()),
        new Cell.Text(material.say("work." + twice.overlap().code())));
  }

  private Cell quantity(Optional<BigInteger> sum) {
    return sum.<Cell>map(s -> cell(s, NumberForm.WHOLE))
        .orElseGet(() -> shown.missing("not_stated"));
  }
}
