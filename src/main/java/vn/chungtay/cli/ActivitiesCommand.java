package vn.chungtay.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Coded;

/** {@code chungtay activities}: the kinds of work that can be reported. */
@Command(mixinStandardHelpOptions = true)
final class ActivitiesCommand extends CatalogueCommand {
  ActivitiesCommand(Session session) {
    super(session);
  }

  @Override
  List<String> names() {
    return Arrays.stream(ActivityType.values()).map(ActivityType::code).toList();
  }

  @Override
  String line(String entry, Texts texts) {
    return texts.get("activity." + entry);
  }

  @Override
  List<String> explain(String entry, Texts texts) {
    ActivityType type = Coded.find(ActivityType.values(), entry).orElseThrow();
    return List.of(
        texts.get("activity." + entry),
        texts.get("catalogue.words", String.join(", ", type.words())));
  }
}
