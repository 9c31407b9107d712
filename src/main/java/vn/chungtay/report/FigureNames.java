package vn.chungtay.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.reference.Group;

/** What figures are called, with their standard and group where these are not the usual ones. */
public record FigureNames(Texts texts) {
  /** That of an indicator for a group or a type of activity. */
  String of(IndicatorName indicator, String group) {
    return narrowed(
        texts.get("indicator." + indicator.indicator().code() + ".name"),
        indicator.standard(),
        group);
  }

  /** The same by the code of the indicator, which is told as it is where it is not known. */
  public String of(String indicator, String group) {
    return IndicatorName.of(indicator)
        .map(known -> of(known, group))
        .orElseGet(() -> narrowed(indicator, Optional.empty(), group));
  }

  private String narrowed(String name, Optional<String> standard, String group) {
    String narrower =
        Stream.concat(standard.stream(), group(group)).collect(Collectors.joining(", "));
    return narrower.isEmpty() ? name : name + " (" + narrower + ")";
  }

  private Stream<String> group(String code) {
    return code.equals(Group.ALL.code())
        ? Stream.empty()
        : Stream.of(
            texts.find("group." + code).or(() -> texts.find("activity." + code)).orElse(code));
  }
}
