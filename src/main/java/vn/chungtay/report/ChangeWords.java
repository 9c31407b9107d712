package vn.chungtay.report;

import java.util.List;
import vn.chungtay.indicator.Figure;

/** Rises and falls of percentages in words. */
record ChangeWords(Material material) {
  /** By the sign of a change. */
  private static final List<String> CHANGES =
      List.of("preface.fallen", "preface.unchanged", "preface.risen");

  /** Fallen or risen by so much, unchanged, or why that is not known. */
  String of(Figure change) {
    return change
        .valueDecimal()
        .map(
            value ->
                material.say(
                    CHANGES.get(value.signum() + 1),
                    new Shown(material).distance(value.abs(), NumberForm.RATIO)))
        .orElseGet(() -> new Shown(material).phrase(change));
  }
}
