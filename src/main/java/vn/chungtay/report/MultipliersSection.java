package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.Target;

/** The rise of incomes told in three ways side by side; they answer different questions. */
final class MultipliersSection {
  private MultipliersSection() {}

  static Section of(Material material) {
    List<Group> groups =
        material.campaign().targets().stream()
            .filter(TargetsSection::multiplier)
            .map(Target::group)
            .distinct()
            .toList();
    Table table =
        new Table(
            material.say("multipliers.caption", PeriodWords.of(material, material.asOf())),
            new Headings(material)
                .texts("group")
                .numbers(
                    "cohort",
                    "cohort_low",
                    "cohort_high",
                    "cross_section",
                    "cap",
                    "reported",
                    "retention")
                .texts("remarks")
                .list(),
            groups.stream().map(group -> row(material, group)).toList(),
            new StandardNotes(material).sinceBaseline());
    return new Section(
        material.say("multipliers.title"),
        List.of(
            material.paragraph(
                "multipliers.text", PeriodWords.of(material, material.campaign().baseline())),
            table),
        List.of());
  }

  private static List<Cell> row(Material material, Group group) {
    Shown shown = new Shown(material);
    FigureRow row = new FigureRow(material, material.asOf(), material.whole(), group);
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(material.texts().get("group." + group.code())));
    cells.add(row.cell(Indicator.INCOME_MULTIPLIER_COHORT));
    cells.add(row.cell(Indicator.INCOME_MULTIPLIER_COHORT_LOW));
    cells.add(row.cell(Indicator.INCOME_MULTIPLIER_COHORT_HIGH));
    cells.add(row.cell(Indicator.INCOME_MULTIPLIER_CROSS_SECTION));
    cells.add(row.cell(Indicator.INCOME_MULTIPLIER_CROSS_SECTION_CAP));
    cells.add(
        group == Group.ALL
            ? row.cell(Indicator.INCOME_MULTIPLIER_REPORTED)
            : shown.missing("not_by_group"));
    cells.add(row.cell(Indicator.COHORT_RETENTION));
    cells.add(row.remarks());
    return cells;
  }
}
