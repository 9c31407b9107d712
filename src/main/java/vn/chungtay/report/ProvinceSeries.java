package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.PovertyStandard;

/** Tables of the province with a row for each figure and a column for each period. */
record ProvinceSeries(Material material) {
  /** Who the poor are. */
  Optional<Table> shares() {
    return new SeriesTable(material)
        .of(
            "province.shares",
            Stream.of(
                    Indicator.MINORITY_SHARE_OF_POOR,
                    Indicator.TYPE_A_SHARE_OF_POOR,
                    Indicator.TYPE_B_SHARE_OF_POOR)
                .map(this::row)
                .toList());
  }

  /** The poverty rate of parts of the population. */
  Optional<Table> ratesByGroup() {
    return new SeriesTable(material)
        .of(
            "province.groups",
            Stream.of(Group.URBAN, Group.RURAL, Group.REMOTE, Group.MINORITY)
                .map(
                    group ->
                        new SeriesTable.Row(
                            material.texts().get("group." + group.code()),
                            period ->
                                material.figure(
                                    Indicator.POVERTY_RATE, period, material.whole(period), group)))
                .toList());
  }

  /** Which services poor households lack. */
  Optional<Table> deprivations() {
    return new SeriesTable(material)
        .of(
            "province.deprivations",
            Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.code().startsWith("deprivation_rate_"))
                .map(this::row)
                .toList());
  }

  /** How far incomes lie below the line. */
  Optional<Table> depth() {
    return new SeriesTable(material)
        .of(
            "province.depth",
            Stream.of(
                    Indicator.HEADCOUNT_RATIO,
                    Indicator.POVERTY_GAP_INDEX,
                    Indicator.POVERTY_SEVERITY_INDEX,
                    Indicator.INCOME_GAP_RATIO,
                    Indicator.TRANSFER_TO_CLOSE_GAP)
                .map(this::row)
                .toList());
  }

  /** How long and how often households have been poor. */
  Optional<Table> spells() {
    return of(
        "movement.spells",
        List.of(
            Indicator.REGISTER_CHRONIC_POOR_HOUSEHOLDS,
            Indicator.REGISTER_TRANSIENT_POOR_HOUSEHOLDS,
            Indicator.REGISTER_POVERTY_SPELL));
  }

  /** Some figures over the periods; nothing when there are none. */
  Optional<Table> of(String caption, List<Indicator> indicators) {
    return new SeriesTable(material).of(caption, indicators.stream().map(this::row).toList());
  }

  /** What the reports by standards beside the one in force say. */
  List<Table> byOtherStandards() {
    List<Table> tables = new ArrayList<>();
    for (PovertyStandard standard : material.campaign().also()) {
      List<SeriesTable.Row> rows =
          Stream.of(
                  Indicator.POOR_HOUSEHOLDS,
                  Indicator.POVERTY_RATE,
                  Indicator.NEAR_POOR_HOUSEHOLDS,
                  Indicator.NEAR_POVERTY_RATE)
              .map(indicator -> row(indicator, Optional.of(standard.id())))
              .toList();
      new SeriesTable(material)
          .of("province.also", rows, new StandardNotes(material).name(standard))
          .ifPresent(tables::add);
    }
    return tables;
  }

  private SeriesTable.Row row(Indicator indicator) {
    return row(indicator, Optional.empty());
  }

  private SeriesTable.Row row(Indicator indicator, Optional<String> standard) {
    IndicatorName name = new IndicatorName(indicator, standard);
    return new SeriesTable.Row(
        label(indicator),
        period ->
            material.outcomes().figures().figure(name, period, material.whole(period), Group.ALL));
  }

  /** The name and the unit, but for percentages: they carry their sign. */
  private String label(Indicator indicator) {
    String unit = material.texts().get("unit." + indicator.unit().code());
    return indicator.unit() == MeasureUnit.PERCENT
        ? material.name(indicator)
        : material.say("series.label", material.name(indicator), unit);
  }
}
