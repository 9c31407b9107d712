package vn.chungtay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.reference.Letterhead;

/**
 * The letterhead of a campaign as lines of a document; what was not given is a gap. The report on a
 * single unit is another document: nothing is known of it.
 */
final class LetterheadLines {
  private final Material material;
  private final Letterhead given;

  LetterheadLines(Material material) {
    this.material = material;
    this.given =
        material.outcomes().extent().everything()
            ? material.campaign().letterhead()
            : Letterhead.EMPTY;
  }

  OfficialReport.Head head() {
    return new OfficialReport.Head(
        superior(),
        or(given.agency(), "agency").capitals(),
        material.say("official.country"),
        material.say("official.motto"),
        material.line("official.number", number()),
        material.line("official.place_date", or(given.place(), "place"), date()),
        material.say("official.type"),
        new ReportTitle(material).of("official.subject"),
        addressees());
  }

  OfficialReport.Foot foot() {
    List<Line> capacity = new ArrayList<>();
    given.authority().map(Line::of).map(Line::capitals).ifPresent(capacity::add);
    capacity.add(or(given.title(), "title").capitals());
    return new OfficialReport.Foot(
        material.say("official.recipients"), recipients(), capacity, or(given.signer(), "signer"));
  }

  /** The body that issues the document, in running text. */
  Line agency() {
    return or(given.agency(), "agency");
  }

  /** To which document an annex belongs. */
  Line reference() {
    return material.line("official.annex.reference", number(), date(), agency());
  }

  /** A body that is named without one above it has none. */
  private Optional<Line> superior() {
    return given.superior().isEmpty() && given.agency().isPresent()
        ? Optional.empty()
        : Optional.of(or(given.superior(), "superior").capitals());
  }

  private Line number() {
    Line number = or(given.number().at(material.asOf()).map(LetterheadLines::padded), "number");
    return material.line("official.number_symbol", number, or(given.symbol(), "symbol").capitals());
  }

  /** A number below ten has a zero before it. */
  private static String padded(String number) {
    return number.matches("[1-9][a-zA-Z]?") ? "0" + number : number;
  }

  /** A date before the period cannot be that of a report on it. */
  private Line date() {
    return or(
        given
            .date()
            .at(material.asOf())
            .filter(date -> !date.isBefore(material.asOf().first().atDay(1)))
            .map(this::words),
        "date");
  }

  private String words(LocalDate date) {
    String month = material.say("official.month." + date.getMonthValue());
    int day = date.getDayOfMonth();
    return material.say(
        day < 10 ? "official.date.short" : "official.date", day, month, date.getYear());
  }

  private List<Line> addressees() {
    List<String> names = given.addressees();
    if (names.size() < 2) {
      Line only = names.isEmpty() ? or(Optional.empty(), "addressee") : Line.of(names.get(0));
      return List.of(material.line("official.to.one", only));
    }
    return Stream.concat(
            Stream.of(Line.of(material.say("official.to"))), items(names).map(Line::of))
        .toList();
  }

  private List<Line> recipients() {
    List<String> names =
        given.recipients().isEmpty()
            ? List.of(
                material.say("official.recipients.above"), material.say("official.recipients.file"))
            : given.recipients();
    return items(names).map(Line::of).toList();
  }

  /** Names with a dash before each; a full stop after the last. */
  private Stream<String> items(List<String> names) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String key = i == names.size() - 1 ? "official.item.last" : "official.item";
      items.add(material.say(key, names.get(i)));
    }
    return items.stream();
  }

  private Line or(Optional<String> text, String gap) {
    return text.map(Line::of).orElseGet(() -> Line.gap(material.say("official.gap." + gap)));
  }
}
