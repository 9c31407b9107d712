package vn.chungtay.report;

import java.util.List;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;

/** What the sections of a report are written from: outcomes, and the words and numbers for them. */
record Material(Outcomes outcomes, Texts texts, Numbers numbers) {
  static Material of(Outcomes outcomes, Texts texts) {
    return new Material(outcomes, texts, new Numbers(texts.language()));
  }

  /** A text of the report, its placeholders filled. */
  String say(String key, Object... arguments) {
    return texts.get("report." + key, arguments);
  }

  Block.Paragraph paragraph(String key, Object... arguments) {
    return new Block.Paragraph(say(key, arguments));
  }

  /** A text of the report, its placeholders filled with lines. */
  Line line(String key, Line... arguments) {
    return Line.filled(say(key), List.of(arguments));
  }

  Campaign campaign() {
    return outcomes.figures().evidence().campaign();
  }

  Period asOf() {
    return outcomes.asOf();
  }

  /** The periods of the report by time: none is later than the one it is about. */
  List<Period> periods() {
    return outcomes.figures().periods().stream().filter(p -> p.compareTo(asOf()) <= 0).toList();
  }

  UnitMap map(Period period) {
    return outcomes.figures().evidence().tree().at(period);
  }

  /** The unit the report is about, as it is in a period. */
  Place whole(Period period) {
    return outcomes.figures().place(outcomes.extent().unit(), period);
  }

  Place whole() {
    return whole(asOf());
  }

  /** The territorial units right below some place at the report's period, by code. */
  List<Place> children(Place place) {
    UnitMap map = map(asOf());
    return place.members().stream()
        .flatMap(unit -> map.children(unit).stream())
        .filter(OrgUnit::territorial)
        .map(Place::of)
        .toList();
  }

  Figure figure(Indicator indicator, Period period, Place place, Group group) {
    return outcomes.figures().figure(IndicatorName.of(indicator), period, place, group);
  }

  /** A figure of the whole population at the report's period. */
  Figure figure(Indicator indicator, Place place) {
    return figure(indicator, asOf(), place, Group.ALL);
  }

  /** A figure of the whole population. */
  Figure figure(Indicator indicator, Period period) {
    return figure(indicator, period, whole(period), Group.ALL);
  }

  /** What a target aims at, at another period. */
  Figure figure(Assessment assessment, Period period) {
    return outcomes
        .figures()
        .figure(assessment.figure().name(), period, whole(period), assessment.target().group());
  }

  String name(Indicator indicator) {
    return texts.get("indicator." + indicator.code() + ".name");
  }

  /** The name that a code had in a period; the code itself where there was no such unit. */
  String unitName(String code, Period period) {
    return map(period).unit(code).map(OrgUnit::name).orElse(code);
  }

  String count(long count) {
    return numbers.shown(count);
  }
}
