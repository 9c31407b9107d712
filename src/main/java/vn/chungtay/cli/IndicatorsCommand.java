package vn.chungtay.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Indicator;

/** {@code chungtay indicators}: the named figures. */
@Command(mixinStandardHelpOptions = true)
final class IndicatorsCommand extends CatalogueCommand {
  IndicatorsCommand(Session session) {
    super(session);
  }

  @Override
  List<String> names() {
    return Arrays.stream(Indicator.values()).map(Indicator::code).toList();
  }

  @Override
  String line(String entry, Texts texts) {
    return texts.get("indicator." + entry + ".name");
  }

  @Override
  List<String> explain(String entry, Texts texts) {
    String key = "indicator." + entry + ".";
    String unit =
        Arrays.stream(Indicator.values())
            .filter(indicator -> indicator.code().equals(entry))
            .findFirst()
            .orElseThrow()
            .unit()
            .code();
    return List.of(
        texts.get(key + "name") + " (" + texts.get("unit." + unit) + ")",
        texts.get("catalogue.definition", texts.get(key + "definition")),
        texts.get("catalogue.formula", texts.get(key + "formula")),
        texts.get("catalogue.note", texts.get(key + "note")));
  }
}
