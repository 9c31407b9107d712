package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Period;

/** The parts of a drafted report on the work of the movement, each on some types of it. */
final class WorkChapters {
  private static final Set<ActivityType> GUIDANCE =
      EnumSet.of(
          ActivityType.LEGAL_DOCUMENTS,
          ActivityType.PLANS_ADOPTED,
          ActivityType.REVIEWS_HELD,
          ActivityType.INSPECTIONS);
  private static final Set<ActivityType> MODELS =
      EnumSet.of(
          ActivityType.LIVELIHOOD_MODELS, ActivityType.MODELS_REPLICATED, ActivityType.INITIATIVES);
  private static final Set<ActivityType> MEDIA =
      EnumSet.of(ActivityType.MEDIA_ITEMS, ActivityType.INFORMATION_SESSIONS);
  private static final Set<ActivityType> COMMENDATIONS =
      EnumSet.of(ActivityType.COMMENDATIONS_PROVINCE, ActivityType.COMMENDATIONS_UNIT);

  private final Material material;
  private final ActivityTotals totals;
  private final String period;

  WorkChapters(Material material) {
    this.material = material;
    this.totals = ActivityTotals.of(material, material.asOf());
    this.period = PeriodWords.of(material, material.asOf());
  }

  Section guidance() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(DraftedReport.gap(material, "guidance"));
    blocks.addAll(work(GUIDANCE));
    return new Section(material.say("official.guidance"), blocks, List.of());
  }

  /** Policies and means: every type of work that no other part tells of. */
  Section resources() {
    List<Block> blocks = new ArrayList<>();
    if (totals.amount().isPresent()) {
      blocks.add(new Block.Paragraph(ActivitiesSection.total(material, totals)));
      overTime().ifPresent(blocks::add);
    }
    Set<ActivityType> resources = EnumSet.allOf(ActivityType.class);
    List.of(GUIDANCE, MODELS, MEDIA, COMMENDATIONS).forEach(resources::removeAll);
    blocks.addAll(work(resources));
    blocks.add(DraftedReport.gap(material, "resources"));
    return new Section(material.say("official.resources"), blocks, List.of());
  }

  Section models() {
    List<Block> blocks = new ArrayList<>(work(MODELS));
    List<Exemplar> models =
        new Voices(material)
            .exemplars().stream()
                .filter(exemplar -> exemplar.subject() == ExemplarSubject.MODEL)
                .toList();
    blocks.addAll(new VoicesChapter(material).quoted(models, "official.models.count"));
    blocks.add(DraftedReport.gap(material, "models"));
    return new Section(material.say("official.models"), blocks, List.of());
  }

  Section media() {
    List<Block> blocks = new ArrayList<>(work(MEDIA));
    blocks.add(DraftedReport.gap(material, "media"));
    return new Section(material.say("official.media"), blocks, List.of());
  }

  List<Block> commendations() {
    return work(COMMENDATIONS);
  }

  /** At a review, what was spent in all periods that say it. */
  private Optional<Block> overTime() {
    List<String> periods = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Period one : material.periods()) {
      Optional<BigDecimal> amount = ActivityTotals.of(material, one).amount();
      if (amount.isPresent()) {
        periods.add(PeriodWords.brief(material, one));
        sum = sum.add(amount.get());
      }
    }
    return new ReportTitle(material).review().isEmpty() || periods.size() < 2
        ? Optional.empty()
        : Optional.of(
            material.paragraph(
                "official.resources.all",
                String.join(", ", periods),
                material.numbers().shown(sum, NumberForm.VND_SHORT)));
  }

  private List<Block> work(Set<ActivityType> types) {
    List<String> items = totals.types().stream().filter(types::contains).map(this::item).toList();
    return items.isEmpty()
        ? List.of(material.paragraph("official.activity.nothing", period))
        : List.of(material.paragraph("official.activity.title", period), new Block.Points(items));
  }

  private String item(ActivityType type) {
    List<String> parts = new ArrayList<>();
    part(type, Indicator.ACTIVITY_QUANTITY, NumberForm.WHOLE, parts);
    part(type, Indicator.ACTIVITY_AMOUNT, NumberForm.VND_SHORT, parts);
    part(type, Indicator.ACTIVITY_HOUSEHOLDS, NumberForm.WHOLE, parts);
    return material.say(
        "official.activity",
        material.texts().get("activity." + type.code()),
        parts.isEmpty() ? material.say("missing.not_stated") : String.join("; ", parts));
  }

  private void part(ActivityType type, Indicator indicator, NumberForm form, List<String> parts) {
    totals
        .value(type, indicator)
        .map(value -> material.numbers().shown(value, form))
        .ifPresent(value -> parts.add(material.say("official." + indicator.code(), value)));
  }
}
