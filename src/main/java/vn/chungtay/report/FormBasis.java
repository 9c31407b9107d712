package vn.chungtay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** By what law a form is made up and poverty is counted at the report's period. */
final class FormBasis {
  /** The days on which circulars on the yearly review came into force or were amended. */
  private static final NavigableMap<LocalDate, String> CIRCULARS =
      new TreeMap<>(
          Map.of(
              LocalDate.MIN,
              "before",
              LocalDate.of(2016, 8, 15),
              "2016",
              LocalDate.of(2018, 9, 26),
              "2018",
              LocalDate.of(2021, 7, 18),
              "2021",
              LocalDate.of(2022, 3, 30),
              "2022"));

  private FormBasis() {}

  /** A sentence each. */
  static List<String> of(Material material) {
    String forms = CIRCULARS.floorEntry(material.asOf().lastDay()).getValue();
    List<String> basis = new ArrayList<>();
    basis.add(material.say("sheet.basis." + forms));
    StandardNotes standards = new StandardNotes(material);
    material
        .campaign()
        .standard(material.asOf())
        .ifPresentOrElse(
            standard ->
                basis.add(
                    material.say(
                        "sheet.basis.standard", standards.name(standard), standard.basis())),
            () ->
                basis.add(
                    material.say("standard.none", PeriodWords.of(material, material.asOf()))));
    return basis;
  }
}
