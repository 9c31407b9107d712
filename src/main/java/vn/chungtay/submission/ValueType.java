package vn.chungtay.submission;

import java.math.BigDecimal;
import java.util.List;

/** What a column may hold, and within which bounds. */
public sealed interface ValueType {
  /** Digits only, from {@code min} to {@code max}. */
  record Whole(long min, long max) implements ValueType {}

  /**
   * A number that may have decimals, at most {@code scale} of them, from {@code min} to {@code
   * max}.
   */
  record Decimal(BigDecimal min, BigDecimal max, int scale) implements ValueType {}

  /** One of a closed list. */
  record Choice(List<Coded> values) implements ValueType {
    public Choice {
      values = List.copyOf(values);
    }

    /** The allowed codes, in their order. */
    public List<String> codes() {
      return values.stream().map(Coded::code).toList();
    }
  }

  /** Everything that needs no parameter. */
  enum Simple implements ValueType {
    /** The code of an org unit. */
    UNIT,
    PERIOD,
    /** ISO date or day/month/year. */
    DATE,
    /** Yes or no. */
    FLAG,
    /** A code or name of the list of ethnic groups. */
    ETHNICITY,
    /** Anything. */
    TEXT
  }
}
