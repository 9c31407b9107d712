package vn.chungtay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.measure.Measure;

/**
 * {@code chungtay indicators}: the named figures of reports, and the measures of tables. Some have
 * the same name; then both are explained.
 */
@Command(mixinStandardHelpOptions = true)
final class IndicatorsCommand extends CatalogueCommand {
  IndicatorsCommand(Session session) {
    super(session);
  }

  @Override
  List<String> names() {
    return Stream.concat(
            Arrays.stream(Indicator.values()).map(Indicator::code),
            Arrays.stream(Measure.values()).flatMap(measure -> measure.codes().stream()))
        .distinct()
        .toList();
  }

  @Override
  String line(String entry, Texts texts) {
    return indicator(entry)
        .map(indicator -> texts.get("indicator." + entry + ".name"))
        .orElseGet(() -> texts.get("catalogue.measure", name(entry, texts)));
  }

  private static String name(String entry, Texts texts) {
    return texts.get("measure." + measure(entry).orElseThrow().code() + ".name");
  }

  @Override
  List<String> explain(String entry, Texts texts) {
    List<String> lines = new ArrayList<>();
    indicator(entry)
        .ifPresent(
            indicator -> {
              String unit = texts.get("unit." + indicator.unit().code());
              lines.add(texts.get("indicator." + entry + ".name") + " (" + unit + ")");
              lines.addAll(explained("indicator." + entry, texts));
            });
    measure(entry)
        .ifPresent(
            measure -> {
              lines.add(texts.get("catalogue.measure", name(entry, texts)));
              lines.addAll(explained("measure." + measure.code(), texts));
            });
    return lines;
  }

  private static List<String> explained(String key, Texts texts) {
    return Stream.of("definition", "formula", "note")
        .map(part -> texts.get("catalogue." + part, texts.get(key + "." + part)))
        .toList();
  }

  private static Optional<Indicator> indicator(String code) {
    return Arrays.stream(Indicator.values())
        .filter(indicator -> indicator.code().equals(code))
        .findFirst();
  }

  private static Optional<Measure> measure(String code) {
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.codes().contains(code))
        .findFirst();
  }
}
