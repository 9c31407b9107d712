package vn.chungtay.samples;

import java.util.ArrayList;
import java.util.List;

/** The made-up province from 2015 to 2020: a year's end follows from the one before. */
final class Province {
  final List<YearEnd> yearEnds = new ArrayList<>();

  Province(UnitList units) {
    Register register = new Register(units);
    List<SampleUnit> first = units.communes(ProvincialTotals.FIRST_YEAR);
    Baseline baseline = new Baseline(first, new Population(units, ProvincialTotals.FIRST_YEAR));
    for (int i = 0; i < first.size(); i++) {
      register.found(first.get(i), baseline.poor[i], baseline.nearPoor[i]);
    }
    YearEnd last = null;
    for (int year : ProvincialTotals.YEARS) {
      List<SampleUnit> communes = units.communes(year);
      var lines = register.lines(year);
      last =
          last == null
              ? new YearEnd(communes, lines, baseline)
              : new YearEnd(year, communes, lines, last);
      yearEnds.add(last);
    }
  }
}
