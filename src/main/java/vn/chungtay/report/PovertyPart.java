package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** The part of a drafted report on how many are poor, why that changed, and who they are. */
final class PovertyPart {
  private final Material material;
  private final Shown shown;
  private final String period;

  private PovertyPart(Material material) {
    this.material = material;
    this.shown = new Shown(material);
    this.period = PeriodWords.of(material, material.asOf());
  }

  static Section of(Material material) {
    PovertyPart part = new PovertyPart(material);
    return new Section(
        material.say("official.poverty"),
        List.of(),
        List.of(part.movements(), part.changes(), part.structure()));
  }

  private Section movements() {
    List<Block> blocks = new ArrayList<>();
    Figure households = material.figure(Indicator.TOTAL_HOUSEHOLDS, material.asOf());
    Figure rate = material.figure(Indicator.POVERTY_RATE, material.asOf());
    blocks.add(material.paragraph("official.movements.text", period));
    blocks.add(new Block.Points(steps()));
    blocks.add(
        material.paragraph("official.rate", period, shown.told(households), shown.told(rate)));
    Figure nearPoor = material.figure(Indicator.NEAR_POOR_HOUSEHOLDS, material.asOf());
    Figure nearRate = material.figure(Indicator.NEAR_POVERTY_RATE, material.asOf());
    blocks.add(
        material.paragraph("official.near_poor", shown.told(nearPoor), shown.told(nearRate)));
    remarks(List.of(households, rate)).ifPresent(blocks::add);
    return new Section(material.say("official.movements", period), blocks, List.of());
  }

  private List<String> steps() {
    List<Cell> cells = new Movements(material).movements(material.asOf());
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < Movements.STEPS.size(); i++) {
      String label = material.say("column." + Movements.STEPS.get(i));
      steps.add(step(label, cells.get(i)));
    }
    return steps;
  }

  private String step(String label, Cell cell) {
    return cell instanceof Cell.Number
        ? material.say("official.step", label, material.say("official.households", cell.shown()))
        : material.say("official.step.missing", label, cell.shown());
  }

  private Section changes() {
    List<Block> blocks = new ArrayList<>();
    Period baseline = material.campaign().baseline();
    Figure before = material.figure(Indicator.POVERTY_RATE_CHANGE, material.asOf());
    Figure since = material.figure(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, material.asOf());
    Optional<Period> compared = compared(before);
    if (!compared.equals(Optional.of(baseline))) {
      String name =
          compared
              .map(other -> PeriodWords.of(material, other))
              .orElseGet(() -> material.say("official.before"));
      blocks.add(change(name, before));
    }
    blocks.add(change(PeriodWords.of(material, baseline), since));
    return new Section(material.say("official.changes"), blocks, List.of());
  }

  private Block change(String period, Figure change) {
    String then =
        change
            .baselineDecimal()
            .map(rate -> shown.phrase(rate, Indicator.POVERTY_RATE.unit()))
            .orElseGet(() -> material.say("missing"));
    List<String> sentences = new ArrayList<>();
    sentences.add(
        material.say(
            change.value().isPresent() ? "official.change" : "official.change.none",
            period,
            then,
            new ChangeWords(material).of(change)));
    remark(List.of(change)).ifPresent(sentences::add);
    return new Block.Paragraph(String.join(" ", sentences));
  }

  /** The period with which a change compares: the latest one before that has the same rate. */
  private Optional<Period> compared(Figure change) {
    return material.periods().stream()
        .filter(other -> other.months() == material.asOf().months())
        .filter(other -> other.compareTo(material.asOf()) < 0)
        .filter(
            other ->
                change.baselineValue().isPresent()
                    && material
                        .figure(Indicator.POVERTY_RATE, other)
                        .value()
                        .equals(change.baselineValue()))
        .max(Comparator.naturalOrder());
  }

  /** Of whom the poor are, and how the rates of parts of the population differ. */
  private Section structure() {
    Stream<Figure> shares =
        Stream.of(
                Indicator.TYPE_A_SHARE_OF_POOR,
                Indicator.TYPE_B_SHARE_OF_POOR,
                Indicator.MINORITY_SHARE_OF_POOR)
            .map(indicator -> material.figure(indicator, material.asOf()));
    Stream<Figure> rates =
        Stream.of(Group.URBAN, Group.RURAL, Group.REMOTE, Group.MINORITY)
            .map(
                group ->
                    material.figure(
                        Indicator.POVERTY_RATE, material.asOf(), material.whole(), group));
    List<Figure> figures = Stream.concat(shares, rates).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Points(figures.stream().map(this::item).toList()));
    remarks(figures).ifPresent(blocks::add);
    return new Section(material.say("official.structure"), blocks, List.of());
  }

  private String item(Figure figure) {
    String name = material.name(figure.name().indicator());
    String of =
        figure.group().equals(Group.ALL.code())
            ? name
            : material.say(
                "target.of_group", name, material.texts().get("group." + figure.group()));
    return material.say(
        figure.value().isPresent() ? "official.step" : "official.step.missing",
        of,
        shown.phrase(figure));
  }

  private Optional<Block> remarks(List<Figure> figures) {
    return remark(figures).map(Block.Paragraph::new);
  }

  private Optional<String> remark(List<Figure> figures) {
    List<String> remarks = new Remarks(material).on(figures);
    return remarks.isEmpty()
        ? Optional.empty()
        : Optional.of(material.say("official.remark", String.join("; ", remarks)));
  }
}
