package vn.chungtay.pipeline;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
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

/** What is fixed before the first submission is read. */
record Context(
    Campaign campaign,
    UnitTree tree,
    ReadingOptions reading,
    Language language,
    int findingsLimit) {
  static Context of(Settings settings, Sources sources) {
    StandardCatalogue standards =
        sources.standards().map(StandardCatalogue::with).orElseGet(StandardCatalogue::builtIn);
    var indicators =
        IndicatorName.codes(standards.all().stream().map(PovertyStandard::id).toList());
    UnitTree tree = UnitsFile.read(sources.units());
    Campaign campaign =
        sources
            .campaign()
            .map(file -> CampaignReader.read(file, standards, indicators))
            .orElseGet(() -> CampaignReader.builtIn(standards, indicators))
            .inProvinceOf(tree);
    campaign.allPeriods().forEach(tree::at);
    settings.period().ifPresent(period -> refuseOutside(campaign, period));
    boolean vietnamese = settings.vietnameseNumbers().orElse(campaign.vietnameseNumbers());
    ReadingOptions reading =
        new ReadingOptions(
            settings.kind(),
            settings.encoding(),
            vietnamese ? NumberFormatStyle.VI : NumberFormatStyle.PLAIN);
    return new Context(
        campaign,
        tree,
        reading,
        settings.language().orElse(campaign.language()),
        settings.findingsLimit());
  }

  private static void refuseOutside(Campaign campaign, Period period) {
    if (!campaign.covers(period)) {
      Stream<String> periods = campaign.allPeriods().stream().map(Period::code);
      throw CannotRun.configuration("period", period.code(), String.join(", ", periods.toList()));
    }
  }

  /** The last period that is written, when it was chosen. */
  static boolean upTo(Optional<Period> last, Period period) {
    return last.isEmpty() || period.compareTo(last.get()) <= 0;
  }
}
