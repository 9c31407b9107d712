package vn.chungtay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import vn.chungtay.finding.Texts;
import vn.chungtay.reference.PovertyLines;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.StandardCatalogue;
import vn.chungtay.submission.Area;

/** {@code chungtay standards}: the poverty standards that come with the tool. */
@Command(mixinStandardHelpOptions = true)
final class StandardsCommand extends CatalogueCommand {
  StandardsCommand(Session session) {
    super(session);
  }

  @Override
  List<String> names() {
    return StandardCatalogue.builtIn().all().stream().map(PovertyStandard::id).toList();
  }

  @Override
  String line(String entry, Texts texts) {
    PovertyStandard standard = standard(entry);
    return standard.from()
        + " - "
        + standard.to()
        + "  "
        + standard.names().get(texts.language().code())
        + confirmation(standard, texts);
  }

  @Override
  List<String> explain(String entry, Texts texts) {
    PovertyStandard standard = standard(entry);
    List<String> lines = new ArrayList<>();
    lines.add(standard.names().get(texts.language().code()) + confirmation(standard, texts));
    lines.add(texts.get("standard.dates", standard.from().toString(), standard.to().toString()));
    lines.add(texts.get("standard.basis", standard.basis()));
    for (Area area : Area.values()) {
      PovertyLines ofArea = standard.lines().get(area);
      String nearPoor =
          ofArea.nearPoor().isPresent() ? String.valueOf(ofArea.nearPoor().getAsLong()) : "-";
      lines.add(
          texts.get("standard.lines", texts.get("area." + area.code()), ofArea.poor(), nearPoor));
    }
    lines.add(texts.get("standard.bound." + (standard.inclusive() ? "inclusive" : "strict")));
    lines.add(
        texts.get(
            "standard.rule." + standard.rule().name().toLowerCase(Locale.ROOT),
            standard.deprivations()));
    lines.add(texts.get("standard.provenance", standard.provenance().get(texts.language().code())));
    return lines;
  }

  private static PovertyStandard standard(String id) {
    return StandardCatalogue.builtIn().all().stream()
        .filter(standard -> standard.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String confirmation(PovertyStandard standard, Texts texts) {
    return standard.confirmed() ? "" : " (" + texts.get("standard.unconfirmed") + ")";
  }
}
