package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Period;

/** What must be said of the poverty standards: where they change, and which are not confirmed. */
record StandardNotes(Material material) {
  List<String> all() {
    return Stream.concat(changes().stream(), unconfirmed(this::name).stream()).toList();
  }

  /** One sentence for each change of the standard in force. */
  List<String> changes() {
    List<String> notes = new ArrayList<>();
    Optional<PovertyStandard> before = Optional.empty();
    for (Period period : material.periods()) {
      Optional<PovertyStandard> now = material.campaign().standard(period);
      if (before.isPresent() && now.isPresent() && !before.equals(now)) {
        notes.add(
            material.say(
                "standard.change",
                PeriodWords.of(material, period),
                name(now.get()),
                name(before.get())));
      }
      before = now.isPresent() ? now : before;
      if (now.isEmpty()) {
        notes.add(material.say("standard.none", PeriodWords.of(material, period)));
      }
    }
    return notes;
  }

  /** That figures since the baseline compare by two standards, if they do. */
  List<String> sinceBaseline() {
    return sinceBaseline("standard.since_baseline", this::name).stream().toList();
  }

  /** The same in other words. */
  Optional<String> sinceBaseline(String key, Function<PovertyStandard, String> name) {
    Period baseline = material.campaign().baseline();
    Optional<PovertyStandard> then = material.campaign().standard(baseline);
    Optional<PovertyStandard> now = material.campaign().standard(material.asOf());
    if (then.isEmpty() || now.isEmpty() || then.equals(now)) {
      return Optional.empty();
    }
    return Optional.of(
        material.say(
            key,
            PeriodWords.of(material, material.asOf()),
            name.apply(now.get()),
            PeriodWords.of(material, baseline),
            name.apply(then.get())));
  }

  /** One sentence for each standard whose legal text was not at hand. */
  List<String> unconfirmed(Function<PovertyStandard, String> name) {
    return used().stream()
        .filter(standard -> !standard.confirmed())
        .map(standard -> material.say("standard.unconfirmed", name.apply(standard)))
        .toList();
  }

  /** The standards by which figures of this report count. */
  List<PovertyStandard> used() {
    return material.periods().stream()
        .flatMap(
            period ->
                Stream.concat(
                    material.campaign().standard(period).stream(),
                    material.campaign().also(period).stream()))
        .distinct()
        .toList();
  }

  /** The name in the language of the report, with the id that stands in the tables. */
  String name(PovertyStandard standard) {
    return material.say("standard.name", title(standard), standard.id());
  }

  /** The name in the language of the report, for documents that nobody reads beside the tables. */
  String title(PovertyStandard standard) {
    String language = material.texts().language().code();
    return standard.names().getOrDefault(language, standard.id());
  }
}
