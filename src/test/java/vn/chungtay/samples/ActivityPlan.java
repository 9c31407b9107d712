package vn.chungtay.samples;

import java.util.List;
import java.util.Map;

/** What districts and provincial bodies do in a year of the movement: kinds, quantities, costs. */
final class ActivityPlan {
  private static final List<PlannedActivity> DISTRICT =
      plan(
          """
          fund_for_the_poor 0..0 23000000 things
          houses_built 18..60 70000000 households
          houses_repaired 8..35 22000000 households
          loans 180..620 34000000 households
          jobs 300..1400 0 persons
          vocational_training 40..160 2600000 persons
          health_insurance_cards 400..2600 620000 persons
          school_support 120..700 900000 persons
          livelihood_models 2..7 95000000 things
          households_helped 15..70 4200000 households
          gifts 600..3200 420000 households
          information_sessions 8..40 2400000 things
          plans_adopted 1..3 0 things
          inspections 2..9 0 things
          commendations_unit 5..24 900000 things
          """);

  private static final Map<String, List<PlannedActivity>> BODIES =
      Map.ofEntries(
          body(
              "SLDTBXH",
              """
              models_replicated 12..20 740000000 things
              vocational_training 220..420 2900000 persons
              jobs 1200..2600 0 persons
              legal_documents 3..8 0 things
              inspections 6..14 6500000 things
              """),
          body(
              "SYT",
              """
              health_insurance_cards 2200..5200 640000 persons
              gifts 80..300 450000 households
              households_helped 4..10 6000000 households
              """),
          body(
              "SGDDT",
              """
              school_support 900..2600 1150000 persons
              gifts 150..420 380000 persons
              households_helped 3..9 6000000 households
              """),
          body(
              "SXD",
              """
              houses_repaired 20..60 27000000 households
              legal_documents 1..4 0 things
              households_helped 3..8 6500000 households
              """),
          body(
              "STTTT",
              """
              media_items 120..420 1300000 things
              information_sessions 12..36 3800000 things
              initiatives 1..3 0 things
              """),
          body(
              "SNNPTNT",
              """
              livelihood_models 6..18 180000000 things
              vocational_training 600..1300 950000 persons
              households_helped 5..12 7000000 households
              """),
          body(
              "MTTQ",
              """
              fund_for_the_poor 0..0 92000000 things
              houses_built 60..150 80000000 households
              gifts 2600..6200 500000 households
              inspections 4..11 5200000 things
              commendations_province 20..45 1500000 things
              """),
          body(
              "HPN",
              """
              livelihood_models 8..24 60000000 things
              houses_built 6..18 65000000 households
              information_sessions 25..80 2100000 things
              households_helped 60..180 3200000 households
              """),
          body(
              "HND",
              """
              loans 140..360 31000000 households
              livelihood_models 6..20 88000000 things
              vocational_training 240..600 1100000 persons
              """),
          body(
              "TD",
              """
              houses_repaired 10..32 24000000 households
              school_support 180..560 1000000 persons
              initiatives 2..6 0 things
              gifts 300..1100 350000 persons
              """),
          body("NHCSXH", "other 1..4 35000000 things"),
          body(
              "HCTD",
              """
              gifts 900..2400 430000 households
              houses_built 2..9 60000000 households
              """));

  private ActivityPlan() {}

  static List<PlannedActivity> of(SampleUnit unit) {
    return unit.isA("district") ? DISTRICT : BODIES.get(unit.code());
  }

  private static Map.Entry<String, List<PlannedActivity>> body(String code, String lines) {
    return Map.entry(code, plan(lines));
  }

  private static List<PlannedActivity> plan(String lines) {
    return lines.lines().map(PlannedActivity::parse).toList();
  }
}
