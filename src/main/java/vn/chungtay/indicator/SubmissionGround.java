package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;

/**
 * The submissions that were expected, and which of them came.
 *
 * @param counted which of those that came count
 */
record SubmissionGround(List<Receipts.Slip> expected, Receipts receipts, Predicate<Receipt> counted)
    implements Ground {
  /** None: what was rejected or set aside stands beside each submission. */
  @Override
  public List<Kind> kinds() {
    return List.of();
  }

  @Override
  public List<Period> periods() {
    return List.of();
  }

  @Override
  public void each(SentRecords sent, Consumer<Entry> taker) {
    expected.forEach(slip -> taker.accept(entry(slip, receipts.find(slip))));
  }

  private Entry entry(Receipts.Slip slip, Optional<Receipt> receipt) {
    boolean came = receipt.filter(r -> r.accepted() > 0).filter(counted).isPresent();
    return new Entry(
        slip.kind(),
        slip.unitCode(),
        slip.period(),
        receipt.map(r -> Origin.of(String.join(";", r.files()))).orElse(Origin.NONE),
        Optional.empty(),
        OptionalInt.empty(),
        receipt.flatMap(Receipt::submittedOn),
        new Portion(came ? Ratio.ONE : Ratio.ZERO, Ratio.ONE),
        List.of(
            field("accepted_records", receipt.map(Receipt::accepted)),
            field("rejected_records", receipt.map(Receipt::rejected)),
            field("set_aside_records", receipt.map(Receipt::setAside))));
  }

  private static Entry.Field field(String name, Optional<Long> records) {
    return new Entry.Field(name, Long.toString(records.orElse(0L)));
  }

  @Override
  public List<Absence> absences() {
    return List.of();
  }

  @Override
  public Optional<Standing> standing(OrgUnit unit) {
    return Optional.of(new Standing(Source.REPORTING, Optional.empty()));
  }
}
