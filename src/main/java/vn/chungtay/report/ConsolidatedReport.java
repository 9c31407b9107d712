package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Reason;

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
          AwardsSection::of,
          VoicesSection::of,
          FindingsSection::of,
          GatesSection::of,
          MethodSection::of);

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
        new ReportTitle(material).of("title"),
        preface(material),
        new TargetCards(material).all(),
        sections,
        Arrays.stream(PageWord.values())
            .collect(Collectors.toMap(word -> word, word -> material.say(word.key()))));
  }

  /** What the report is about, and its main results in a sentence each. */
  static List<String> preface(Material material) {
    List<String> preface = new ArrayList<>();
    String period = PeriodWords.of(material, material.asOf());
    String baseline = PeriodWords.of(material, material.campaign().baseline());
    preface.add(material.say("preface.scope", period, baseline));
    Shown shown = new Shown(material);
    preface.add(
        told(
            material,
            material.figure(Indicator.POVERTY_RATE, material.asOf()),
            "preface.poor",
            period,
            material.whole().name(),
            shown.phrase(material.figure(Indicator.POOR_HOUSEHOLDS, material.asOf())),
            shown.phrase(material.figure(Indicator.POVERTY_RATE, material.asOf()))));
    if (!material.asOf().equals(material.campaign().baseline())) {
      Figure change =
          material.figure(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, material.asOf());
      preface.add(told(material, change, "preface.change", baseline, words(material, change)));
    }
    if (!material.outcomes().extent().everything()) {
      preface.add(material.say("targets.yardstick", material.whole().name()));
    }
    TargetWords words = new TargetWords(material);
    TargetsSection.ofWhole(material).forEach(a -> preface.add(words.verdict(a)));
    return preface;
  }

  /** A change in words, and whether the standard changed with it. */
  private static String words(Material material, Figure change) {
    String words = new ChangeWords(material).of(change);
    return change.value().isPresent() && change.outcome().reasons().contains(Reason.STANDARD_BREAK)
        ? words + " (" + material.say("remark.break.BASELINE") + ")"
        : words;
  }

  /** A sentence about a figure, and how much it covers where that is not all. */
  private static String told(Material material, Figure figure, String key, Object... arguments) {
    String sentence = material.say(key, arguments);
    return figure
        .outcome()
        .coverageDecimal()
        .filter(coverage -> figure.value().isPresent() && coverage.compareTo(BigDecimal.ONE) < 0)
        .map(
            coverage ->
                sentence
                    + " "
                    + material.say(
                        key + ".partial",
                        material.numbers().shown(coverage.movePointRight(2), NumberForm.PERCENT)))
        .orElse(sentence);
  }
}
