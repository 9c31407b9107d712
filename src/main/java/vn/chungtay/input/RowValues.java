package vn.chungtay.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;

/** The values of one row by position; what cannot be understood is absent and told. */
final class RowValues implements CellValues {
  private final Row row;
  private final Vocabulary vocabulary;
  private final RowNumbers numbers;
  private final RowFindings findings;
  private String[] said = {};

  RowValues(Row row, Vocabulary vocabulary, NumberFormatStyle style) {
    this.row = row;
    this.vocabulary = vocabulary;
    this.findings = new RowFindings(row, vocabulary);
    this.numbers = new RowNumbers(row, style, findings);
  }

  @Override
  public boolean sound() {
    return findings.none();
  }

  List<Finding> findings() {
    return findings.all();
  }

  @Override
  public Kind kind() {
    return row.kind();
  }

  @Override
  public Origin origin() {
    return row.origin();
  }

  /** That of the row in one spelling for each value, as far as it was read. */
  @Override
  public long fingerprint() {
    return Fingerprint.of(said.length == 0 ? row : row.saying(said));
  }

  private void says(int position, String spelling) {
    if (!spelling.equals(row.cell(position))) {
      said = said.length == 0 ? row.texts() : said;
      said[position] = spelling;
    }
  }

  /** Whether there is text at this position; where it is required its absence is told. */
  private boolean given(int position) {
    boolean given = !row.cell(position).isEmpty();
    if (!given && column(position).required()) {
      findings.add(Rule.MISSING_VALUE, position, "");
    }
    return given;
  }

  private Column column(int position) {
    return row.kind().columns().get(position);
  }

  @Override
  public Optional<String> text(int position) {
    return given(position) ? Optional.of(row.cell(position)) : Optional.empty();
  }

  @Override
  public Optional<String> unit(int position) {
    Optional<String> unit = text(position).map(text -> vocabulary.unit(text).orElse(text));
    unit.ifPresent(code -> says(position, code));
    return unit;
  }

  @Override
  public OptionalLong whole(int position) {
    OptionalLong value = given(position) ? numbers.whole(position) : OptionalLong.empty();
    if (value.isPresent() && spelledOut(position)) {
      says(position, Long.toString(value.getAsLong()));
    }
    return value;
  }

  /** Whether a number may be written in a shorter way. */
  private boolean spelledOut(int position) {
    String cell = row.cell(position);
    return cell.charAt(0) == '0' || cell.indexOf('.') >= 0 || cell.indexOf(',') >= 0;
  }

  @Override
  public Optional<BigDecimal> decimal(int position) {
    Optional<BigDecimal> value = given(position) ? numbers.decimal(position) : Optional.empty();
    if (value.isPresent() && spelledOut(position)) {
      says(position, value.get().stripTrailingZeros().toPlainString());
    }
    return value;
  }

  @Override
  public Optional<Boolean> flag(int position) {
    if (!given(position)) {
      return Optional.empty();
    }
    Optional<Boolean> flag = vocabulary.flag(row.cell(position));
    if (flag.isEmpty()) {
      findings.addOr(Rule.INVALID_CODE, position, "flag", "hidden_flag");
    } else {
      says(position, flag.get() ? "1" : "0");
    }
    return flag;
  }

  @Override
  public boolean ticked(int position) {
    return Vocabulary.tick(row.cell(position));
  }

  @Override
  public Optional<String> ethnicity(int position) {
    if (!given(position)) {
      return Optional.empty();
    }
    Optional<String> code = vocabulary.ethnicity(row.cell(position));
    if (code.isEmpty()) {
      findings.addOr(Rule.INVALID_CODE, position, "ethnicity", "hidden_ethnicity");
    } else {
      says(position, code.get());
    }
    return code;
  }

  @Override
  public <T extends Coded> Optional<T> choice(int position, Class<T> type) {
    if (!given(position)) {
      return Optional.empty();
    }
    Optional<Coded> value = vocabulary.choice(column(position), row.cell(position));
    if (value.isEmpty()) {
      notAllowed(position);
    } else {
      says(position, value.get().name());
    }
    return value.map(type::cast);
  }

  private void notAllowed(int position) {
    ChoiceWords words = vocabulary.words(column(position));
    Optional<String> near = words.nearest(row.cell(position));
    if (near.isPresent()) {
      String meant = near.get();
      findings.addOr(Rule.INVALID_CODE, position, "near", "hidden_near", words.codes(), meant);
    } else {
      findings.addOr(Rule.INVALID_CODE, position, "choice", "hidden", words.codes());
    }
  }

  @Override
  public Optional<Period> period(int position) {
    if (!given(position)) {
      return Optional.empty();
    }
    Optional<Period> period = vocabulary.period(row.cell(position));
    if (period.isEmpty()) {
      findings.addOr(Rule.INVALID_PERIOD, position, "shown", "");
    }
    return period;
  }

  @Override
  public Optional<LocalDate> date(int position) {
    if (!given(position)) {
      return Optional.empty();
    }
    Optional<LocalDate> date = vocabulary.date(row.cell(position));
    if (date.isEmpty()) {
      String flaw = DateText.flaw(row.cell(position));
      findings.addOr(Rule.INVALID_DATE, position, flaw.isEmpty() ? "shown" : flaw, "");
    }
    return date;
  }

  @Override
  public void wrong(Rule rule, int position, String variant, String... arguments) {
    findings.add(rule, position, variant, arguments);
  }
}
