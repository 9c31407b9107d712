package vn.chungtay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** By what law a form is made up and poverty is counted at the report's period. */
final class FormBasis {
  /** When Thông tư 17/2016/TT-BLĐTBXH came into force. */
  private static final LocalDate FROM_2016 = LocalDate.of(2016, 8, 15);

  /** When Thông tư 07/2021/TT-BLĐTBXH was signed, whose forms count the reviews since. */
  private static final LocalDate FROM_2021 = LocalDate.of(2021, 7, 18);

  private FormBasis() {}

  /** A sentence each. */
  static List<String> of(Material material) {
    LocalDate day = material.asOf().lastDay();
    String forms = day.isBefore(FROM_2016) ? "before" : day.isBefore(FROM_2021) ? "2016" : "2021";
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
