package vn.chungtay.tally;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/** What came from whom: one receipt for each unit, period and kind. */
public final class Receipts implements Tally<Receipts> {
  /** What a receipt is for. */
  public record Slip(Period period, String unitCode, Kind kind) implements Comparable<Slip> {
    private static final Comparator<Slip> ORDER =
        Comparator.comparing(Slip::period).thenComparing(Slip::unitCode).thenComparing(Slip::kind);

    @Override
    public int compareTo(Slip other) {
      return ORDER.compare(this, other);
    }

    static Slip of(Heading heading, Kind kind) {
      return new Slip(heading.period(), heading.unitCode(), kind);
    }
  }

  private final Map<Slip, Receipt> receipts = new HashMap<>();
  private Slip lastSlip;
  private Receipt lastReceipt;

  public void accept(Heading heading, Kind kind) {
    accept(heading, kind, 1);
  }

  /** Counts several records that were sent alike. */
  public void accept(Heading heading, Kind kind, int records) {
    at(Slip.of(heading, kind)).accept(heading, records);
  }

  public void reject(Slip slip, String file, String reason) {
    at(slip).reject(file, reason);
  }

  /** Counts a record that counts elsewhere already. */
  public void setAside(Slip slip, String file, String reason) {
    at(slip).setAside(file, reason);
  }

  /** Corrects a record that was accepted until all files were known and then found wrong. */
  public void acceptedWasRejected(Slip slip, Optional<LocalDate> submittedOn, String reason) {
    at(slip).acceptedWasRejected(submittedOn, reason);
  }

  /** Corrects a record that was accepted until all files were known and then counted elsewhere. */
  public void acceptedWasSetAside(Slip slip, Optional<LocalDate> submittedOn, String reason) {
    at(slip).acceptedWasSetAside(submittedOn, reason);
  }

  /** Adds what was counted elsewhere. */
  public void add(Slip slip, Receipt receipt) {
    at(slip).merge(receipt);
  }

  @Override
  public void merge(Receipts other) {
    other.receipts.forEach((slip, receipt) -> at(slip).merge(receipt));
  }

  /** Most records come right behind others of the same submission. */
  private Receipt at(Slip slip) {
    if (!slip.equals(lastSlip)) {
      lastReceipt = receipts.computeIfAbsent(slip, s -> new Receipt());
      lastSlip = slip;
    }
    return lastReceipt;
  }

  public Optional<Receipt> find(Slip slip) {
    return Optional.ofNullable(receipts.get(slip));
  }

  /** Whether any record was accepted. */
  public boolean came(Slip slip) {
    return find(slip).filter(receipt -> receipt.accepted() > 0).isPresent();
  }

  /** All receipts by period, unit and kind. */
  public SortedMap<Slip, Receipt> all() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(receipts));
  }
}
