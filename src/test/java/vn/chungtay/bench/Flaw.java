package vn.chungtay.bench;

import java.util.Optional;
import vn.chungtay.finding.Rule;

/** What can be wrong with one made-up row, and the rule that must tell it. */
enum Flaw {
  WORDS_FOR_MEMBERS(Rule.INVALID_NUMBER),
  TOO_MANY_MEMBERS(Rule.OUT_OF_RANGE),
  GROUPED_INCOME(Rule.INVALID_NUMBER),
  INCOME_BEYOND_REASON(Rule.OUT_OF_RANGE),
  MISSPELT_STATUS(Rule.INVALID_CODE),
  NO_ETHNICITY(Rule.MISSING_VALUE),
  UNKNOWN_UNIT(Rule.UNKNOWN_UNIT),
  LATER_PERIOD(Rule.PERIOD_OUTSIDE_CAMPAIGN),
  CELL_TOO_FEW(Rule.MALFORMED_ROW),
  /** The row has the id and the content of the row above, but another income. */
  ID_OF_THE_ROW_ABOVE(Rule.DUPLICATE_HOUSEHOLD),
  NONE();

  private static final Flaw[] OF_ONE_VALUE = {
    WORDS_FOR_MEMBERS,
    TOO_MANY_MEMBERS,
    GROUPED_INCOME,
    INCOME_BEYOND_REASON,
    MISSPELT_STATUS,
    NO_ETHNICITY,
    UNKNOWN_UNIT,
    LATER_PERIOD,
    CELL_TOO_FEW
  };

  private final Optional<Rule> rule;

  Flaw() {
    rule = Optional.empty();
  }

  Flaw(Rule rule) {
    this.rule = Optional.of(rule);
  }

  Optional<Rule> rule() {
    return rule;
  }

  /** Any of those that concern a row by itself. */
  static Flaw ofOneValue(int number) {
    return OF_ONE_VALUE[number % OF_ONE_VALUE.length];
  }
}
