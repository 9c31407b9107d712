package vn.chungtay.samples;

import java.util.List;

/** An org unit as one dated row of units.csv describes it. */
record SampleUnit(
    String code,
    String name,
    String type,
    String parent,
    boolean urban,
    boolean remote,
    String validFrom,
    String validTo,
    List<String> successors) {

  boolean isInForceOn(String day) {
    return (validFrom.isEmpty() || validFrom.compareTo(day) <= 0)
        && (validTo.isEmpty() || validTo.compareTo(day) >= 0);
  }

  boolean isA(String wanted) {
    return type.equals(wanted);
  }
}
