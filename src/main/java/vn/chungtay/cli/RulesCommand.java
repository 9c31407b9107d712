package vn.chungtay.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Texts;

/** {@code chungtay rules}: what files, records and submissions must satisfy. */
@Command(mixinStandardHelpOptions = true)
final class RulesCommand extends CatalogueCommand {
  RulesCommand(Session session) {
    super(session);
  }

  @Override
  List<String> names() {
    return Arrays.stream(Rule.values()).map(Rule::code).toList();
  }

  @Override
  String line(String entry, Texts texts) {
    String severity = Rule.of(entry).orElseThrow().severity().code();
    return severity + " ".repeat(9 - severity.length()) + texts.get("rule." + entry + ".title");
  }

  @Override
  List<String> explain(String entry, Texts texts) {
    String key = "rule." + entry + ".";
    return List.of(
        texts.get(key + "title")
            + " ("
            + texts.get("severity." + Rule.of(entry).orElseThrow().severity().code())
            + ")",
        texts.get("catalogue.meaning", texts.get(key + "meaning")),
        texts.get("catalogue.why", texts.get(key + "why")),
        texts.get("catalogue.example", texts.get(key + "example")),
        texts.get("catalogue.remedy", texts.get(key + "remedy")));
  }
}
