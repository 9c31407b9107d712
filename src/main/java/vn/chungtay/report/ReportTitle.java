package vn.chungtay.report;

import vn.chungtay.submission.Period;

/** What a report is called: annual, mid-term or final, as the campaign's reviews say. */
record ReportTitle(Material material) {
  /**
   * The title.
   *
   * @param key where its texts stand: {@code KEY.annual} and so on
   */
  String of(String key) {
    String name = material.campaign().name();
    String place = material.whole().name();
    String review = review();
    if (review.isEmpty()) {
      return material.say(key + ".annual", name, place, period());
    }
    return material
        .texts()
        .find("report." + key + "." + review)
        .map(known -> material.say(key + "." + review, name, place, span()))
        .orElseGet(() -> material.say(key + ".review", name, place, span(), review));
  }

  /** What is reported on: the period, or at a review all from the first after the baseline. */
  String time() {
    return review().isEmpty() ? period() : span();
  }

  /** The review held in the report's period; empty when there is none. */
  String review() {
    return material.campaign().reviews().getOrDefault(material.asOf(), "");
  }

  private String period() {
    return PeriodWords.of(material, material.asOf());
  }

  private String span() {
    Period first = material.campaign().periods().get(0);
    if (first.compareTo(material.asOf()) >= 0) {
      return period();
    }
    boolean years = first.months() == 12 && material.asOf().months() == 12;
    return material.say(
        years ? "span.years" : "span",
        PeriodWords.brief(material, first),
        PeriodWords.brief(material, material.asOf()));
  }
}
