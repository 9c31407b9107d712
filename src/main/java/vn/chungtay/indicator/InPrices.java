package vn.chungtay.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/** Records whose amounts are divided by a price level. */
record InPrices(Ground nominal, Ratio level) implements Ground {
  @Override
  public List<Kind> kinds() {
    return nominal.kinds();
  }

  @Override
  public List<Period> periods() {
    return nominal.periods();
  }

  @Override
  public void each(SentRecords sent, Consumer<Entry> taker) {
    nominal.each(sent, entry -> taker.accept(entry.with(entry.portion().inPrices(level))));
  }

  @Override
  public List<Absence> absences() {
    return nominal.absences();
  }

  @Override
  public Optional<Standing> standing(OrgUnit unit) {
    return nominal.standing(unit);
  }
}
