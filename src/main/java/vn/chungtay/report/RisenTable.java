package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.text;

import java.util.List;
import vn.chungtay.award.RisenHouseholds;
import vn.chungtay.indicator.Figures;
import vn.chungtay.reference.OrgUnit;

/** The households that rose out of poverty, by nothing but their id and where they live. */
final class RisenTable {
  static final List<OutputColumn> COLUMNS =
      List.of(
          text("period", "Reporting period."),
          text("unit_code", "Code of the org unit where the household lives in that period."),
          text("unit_name", "Name of the org unit in that period."),
          text("household_id", "The id that the register gives the household."));

  private RisenTable() {}

  static OutputTable of(List<RisenHouseholds> risen, Figures figures) {
    return new OutputTable(
        "awards_households",
        COLUMNS,
        () ->
            risen.stream()
                .flatMap(
                    of ->
                        of.listed().stream()
                            .map(
                                household ->
                                    List.of(
                                        of.period().code(),
                                        household.unitCode(),
                                        figures
                                            .evidence()
                                            .tree()
                                            .at(of.period())
                                            .unit(household.unitCode())
                                            .map(OrgUnit::name)
                                            .orElse(""),
                                        household.id())))
                .iterator(),
        List.of("period", "unit_code", "household_id"));
  }
}
