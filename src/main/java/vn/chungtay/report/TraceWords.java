package vn.chungtay.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Entry;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Portion;
import vn.chungtay.indicator.Reason;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** Parts of a traced figure in words. */
record TraceWords(Texts texts, Quantities quantities) {
  TraceWords(Texts texts) {
    this(texts, new Quantities(texts));
  }

  /** The word for a constant in tables, and in the keys of texts. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  String say(String key, Object... arguments) {
    return texts.get("trace." + key, arguments);
  }

  /** The indicator with its standard and group, where these are not the usual ones. */
  String name(Figure figure) {
    return new FigureNames(texts).of(figure.name(), figure.group());
  }

  /** A place with its code; a block has none. */
  String place(String code, String name) {
    return code.equals(name) ? name : say("place", name, code);
  }

  /** A value with how it was divided, or why there is none. */
  String value(Outcome outcome, MeasureUnit unit) {
    String value =
        outcome
            .valueDecimal()
            .map(v -> quantities.phrase(v, unit))
            .orElseGet(() -> say("none", reasons(outcome)));
    boolean sum = outcome.denominatorDecimal().isEmpty();
    return outcome.numeratorDecimal().isEmpty() || sum && outcome.valueDecimal().isPresent()
        ? value
        : say("divided", value, divided(outcome));
  }

  private String divided(Outcome outcome) {
    String numerator = number(outcome.numeratorDecimal().orElseThrow());
    return outcome
        .denominatorDecimal()
        .map(denominator -> say("quotient", numerator, number(denominator)))
        .orElse(numerator);
  }

  String reasons(Outcome outcome) {
    return outcome.reasons().stream()
        .map(Reason::code)
        .map(code -> texts.get("reason." + code))
        .collect(Collectors.joining("; "));
  }

  /** What is brought in: into both where the figure is a quotient. */
  String portion(Portion portion, Outcome whole) {
    String numerator = number(portion.numeratorDecimal());
    return whole.denominatorDecimal().isEmpty()
        ? numerator
        : say("quotient", numerator, number(portion.denominatorDecimal()));
  }

  /** All digits of a number, grouped where it is whole. */
  String number(BigDecimal number) {
    if (number.stripTrailingZeros().scale() <= 0) {
      return quantities.numbers().shown(number, NumberForm.WHOLE);
    }
    String digits = number.stripTrailingZeros().toPlainString();
    return texts.language() == Language.VI ? digits.replace('.', ',') : digits;
  }

  /** How many entries of a list are not shown. */
  String more(long others) {
    return say("more", quantities.numbers().shown(others));
  }

  /** Source and coverage, as far as they are known. */
  String standing(Optional<String> source, Optional<BigDecimal> coverage) {
    List<String> said = new ArrayList<>();
    source.ifPresent(code -> said.add(texts.get("source." + code)));
    coverage.ifPresent(
        c ->
            said.add(say("coverage", quantities.phrase(c.movePointRight(2), MeasureUnit.PERCENT))));
    return String.join(", ", said);
  }

  /** Where a record stands and what it says. */
  String record(Entry entry) {
    List<String> said = new ArrayList<>();
    entry.fields().forEach(field -> said.add(field(entry.kind(), field)));
    entry.pair().ifPresent(pair -> said.add(say("pair", place(pair))));
    entry.revision().ifPresent(r -> said.add(say("revision", r)));
    said.add(
        entry
            .submittedOn()
            .map(LocalDate::toString)
            .map(d -> say("sent", d))
            .orElse(say("undated")));
    String where = entry.origin().file().isEmpty() ? say("nowhere") : place(entry.origin());
    return say("record", where, String.join("; ", said));
  }

  private static String place(Origin origin) {
    return origin.place("");
  }

  private String field(Kind kind, Entry.Field field) {
    return say("field", label(kind, field.column()), shown(field));
  }

  /** The column as the sender knows it. */
  String label(Kind kind, String name) {
    Optional<String> label =
        kind.columns().stream().filter(c -> c.name().equals(name)).map(Column::label).findFirst();
    return texts.language() == Language.VI
        ? label.or(() -> texts.find("trace.column." + name)).orElse(name)
        : name;
  }

  private String shown(Entry.Field field) {
    return texts
        .find(field.column() + "." + field.value())
        .orElseGet(
            () ->
                field.value().matches("[0-9]+([.][0-9]+)?")
                    ? number(new BigDecimal(field.value()))
                    : field.value());
  }
}
