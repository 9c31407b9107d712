package vn.chungtay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Nearest;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.input.NumberFormatStyle;
import vn.chungtay.input.ReadingOptions;
import vn.chungtay.input.UnitsFile;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.CampaignReader;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.StandardCatalogue;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Receipts;

/** What is fixed before the first submission is read. */
record Context(
    Campaign campaign,
    UnitTree tree,
    ReadingOptions reading,
    Language language,
    int findingsLimit,
    Optional<Period> last,
    Optional<String> unit,
    boolean wholeCampaign,
    boolean latestUnits,
    int threads) {
  static Context of(Settings settings, Sources sources) {
    StandardCatalogue standards =
        sources
            .standards()
            .map(file -> FileStamp.unchanged(file, () -> StandardCatalogue.with(file)))
            .orElseGet(StandardCatalogue::builtIn);
    UnitTree tree = FileStamp.unchanged(sources.units(), () -> UnitsFile.read(sources.units()));
    Campaign campaign = campaign(sources.campaign(), standards).inProvinceOf(tree);
    campaign.allPeriods().forEach(tree::at);
    settings.period().ifPresent(period -> refuseOutside(campaign, period));
    settings.unit().ifPresent(unit -> refuseUnknown(tree, unit));
    boolean vietnamese = settings.vietnameseNumbers().orElse(campaign.vietnameseNumbers());
    ReadingOptions reading =
        new ReadingOptions(
            settings.kind(),
            settings.encoding(),
            vietnamese ? NumberFormatStyle.VI : NumberFormatStyle.PLAIN,
            settings.mostUnpacked(),
            settings.names());
    return new Context(
        campaign,
        tree,
        reading,
        settings.language().orElse(campaign.language()),
        settings.findingsLimit(),
        settings.period(),
        settings.unit(),
        settings.paths().stream().anyMatch(path -> Files.exists(path.resolve("units.csv"))),
        settings.latestUnits(),
        settings.threads());
  }

  /** The campaign of a file, else the built-in one. */
  static Campaign campaign(Optional<Path> file, StandardCatalogue standards) {
    var indicators =
        IndicatorName.codes(standards.all().stream().map(PovertyStandard::id).toList());
    return file.map(
            own -> FileStamp.unchanged(own, () -> CampaignReader.read(own, standards, indicators)))
        .orElseGet(() -> CampaignReader.builtIn(standards, indicators));
  }

  /** The periods that are written, by time. */
  List<Period> periods() {
    return campaign.allPeriods().stream()
        .filter(period -> last.isEmpty() || period.compareTo(last.get()) <= 0)
        .toList();
  }

  /** The units as the figures show them; what was sent is judged by those of its own time. */
  UnitTree shownTree() {
    return latestUnits ? tree.onMapOf(mapPeriod()) : tree;
  }

  /** The period on whose map all others are shown, where they are shown on one. */
  Period mapPeriod() {
    List<Period> periods = periods();
    return periods.get(periods.size() - 1);
  }

  /** The periods up to the latest for which anything came. */
  List<Period> due(Receipts receipts) {
    Optional<Period> latest =
        receipts.all().entrySet().stream()
            .filter(entry -> entry.getValue().accepted() > 0)
            .map(entry -> entry.getKey().period())
            .max(Comparator.naturalOrder());
    return periods().stream()
        .filter(period -> latest.isPresent() && period.compareTo(latest.get()) <= 0)
        .toList();
  }

  /** A code that no unit ever had is told with the nearest. */
  static void refuseUnknown(UnitTree tree, String unit) {
    if (!tree.knows(unit)) {
      throw CannotRun.configuration(
          "unknown_name",
          unit,
          Nearest.to(unit, tree.codes()).orElseGet(() -> tree.codes().iterator().next()));
    }
  }

  static void refuseOutside(Campaign campaign, Period period) {
    if (!campaign.covers(period)) {
      Stream<String> periods = campaign.allPeriods().stream().map(Period::code);
      throw CannotRun.configuration("period", period.code(), String.join(", ", periods.toList()));
    }
  }
}
