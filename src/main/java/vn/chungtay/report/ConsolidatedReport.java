package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.submission.Period;

/** The consolidated report of a run: outcomes put into words, in one language. */
public final class ConsolidatedReport {
  private static final List<Function<Material, Section>> SECTIONS =
      List.of(
          ReceivedSection::of,
          TargetsSection::of,
          ProvinceSection::of,
          DistrictsSection::of,
          SilentSection::of,
          ActivitiesSection::of,
          VoicesSection::of,
          FindingsSection::of,
          GatesSection::of,
          MethodSection::of);

  /** By the sign of a change. */
  private static final List<String> CHANGES =
      List.of("preface.fallen", "preface.unchanged", "preface.risen");

  private ConsolidatedReport() {}

  /** The report on the outcomes of a run, in the language of the texts. */
  public static Report of(Outcomes outcomes, Texts texts) {
    Material material = Material.of(outcomes, texts);
    List<Section> sections = new ArrayList<>();
    for (Function<Material, Section> section : SECTIONS) {
      Section written = section.apply(material);
      String title = material.say("section", sections.size() + 1, written.title());
      sections.add(written.under(title));
    }
    return new Report(
        texts.language().code(),
        title(material),
        preface(material),
        new TargetCards(material).all(),
        sections,
        Arrays.stream(PageWord.values())
            .collect(Collectors.toMap(word -> word, word -> material.say(word.key()))));
  }

  /** Annual, mid-term or final, as the campaign's reviews say. */
  static String title(Material material) {
    String name = material.campaign().name();
    String province = material.whole().name();
    String period = PeriodWords.of(material, material.asOf());
    String review = material.campaign().reviews().getOrDefault(material.asOf(), "");
    if (review.isEmpty()) {
      return material.say("title.annual", name, province, period);
    }
    String span = span(material);
    return material
        .texts()
        .find("report.title." + review)
        .map(known -> material.say("title." + review, name, province, span))
        .orElseGet(() -> material.say("title.review", name, province, span, review));
  }

  /** From the first period after the baseline to the report's own. */
  private static String span(Material material) {
    Period first = material.campaign().periods().get(0);
    if (first.compareTo(material.asOf()) >= 0) {
      return PeriodWords.of(material, material.asOf());
    }
    boolean years = first.months() == 12 && material.asOf().months() == 12;
    return material.say(
        years ? "span.years" : "span",
        PeriodWords.brief(material, first),
        PeriodWords.brief(material, material.asOf()));
  }

  /** What the report is about, and its main results in a sentence each. */
  static List<String> preface(Material material) {
    List<String> preface = new ArrayList<>();
    String period = PeriodWords.of(material, material.asOf());
    String baseline = PeriodWords.of(material, material.campaign().baseline());
    preface.add(material.say("preface.scope", period, baseline));
    Shown shown = new Shown(material);
    preface.add(
        material.say(
            "preface.poor",
            period,
            material.whole().name(),
            shown.phrase(material.figure(Indicator.POOR_HOUSEHOLDS, material.asOf())),
            shown.phrase(material.figure(Indicator.POVERTY_RATE, material.asOf()))));
    if (!material.asOf().equals(material.campaign().baseline())) {
      preface.add(material.say("preface.change", baseline, change(material)));
    }
    if (!material.outcomes().extent().everything()) {
      preface.add(material.say("targets.yardstick", material.whole().name()));
    }
    TargetWords words = new TargetWords(material);
    TargetsSection.ofWhole(material).forEach(a -> preface.add(words.verdict(a)));
    return preface;
  }

  /** Fallen or risen by so much since the baseline. */
  private static String change(Material material) {
    Figure figure = material.figure(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, material.asOf());
    return figure
        .valueDecimal()
        .map(
            change ->
                material.say(
                    CHANGES.get(change.signum() + 1),
                    material.numbers().shown(change.abs(), NumberForm.RATIO)))
        .orElseGet(() -> new Shown(material).phrase(figure));
  }
}
