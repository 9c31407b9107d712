package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Receipts;

/** Records of one kind that a figure was counted from. */
interface Ground {
  /** From what the part of a figure that one unit brings in was made, and how much it covers. */
  record Standing(Source source, Optional<Ratio> coverage) {}

  /** The kinds of the records. */
  List<Kind> kinds();

  /** The periods of the records. */
  List<Period> periods();

  /** Whether its records are rows of the register, of which parts bring only sums. */
  default boolean ofRegister() {
    return false;
  }

  /** Hands over every record with what it brings in. */
  void each(SentRecords sent, Consumer<Entry> taker);

  /** Whose records are not in, though they might be. */
  List<Absence> absences();

  Optional<Standing> standing(OrgUnit unit);

  /** The units of some parts of a tree that were expected to send a kind and did not. */
  static Stream<Absence> missing(Ledger ledger, Kind kind, Period period, List<OrgUnit> tops) {
    return tops.stream()
        .flatMap(top -> ledger.map(period).subtree(top).stream())
        .filter(unit -> ledger.evidence().campaign().expects(unit, kind, period))
        .filter(unit -> !came(ledger, kind, period, unit))
        .map(unit -> new Absence(kind, period, unit, Absence.Why.MISSING));
  }

  /** Whether any record of a unit was accepted. */
  static boolean came(Ledger ledger, Kind kind, Period period, OrgUnit unit) {
    return ledger.evidence().receipts().came(new Receipts.Slip(period, unit.code(), kind));
  }
}
