package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Period;

/** What the rows of a register say of their households as other rows do, too. */
final class RowTraits {
  private final List<Period> periods;
  private final Interner units = new Interner();
  private final List<String> unitCodes = new ArrayList<>();
  private final Interner ethnicities = new Interner();
  private final Numbered<Traits> all = new Numbered<>();
  private final Column32 numbers = new Column32();

  /**
   * No rows yet.
   *
   * @param periods those of the campaign
   */
  RowTraits(List<Period> periods) {
    this.periods = periods;
  }

  void set(int row, int number) {
    numbers.set(row, number);
  }

  /** Adds a row as it is among others. */
  void set(int row, RowTraits others, int from) {
    Traits theirs = others.of(from);
    Traits own =
        new Traits(
            unit(others.unitCode(from)),
            theirs.period(),
            theirs.status(),
            theirs.area(),
            theirs.remote(),
            ethnicities.number(others.ethnicity(from)),
            theirs.headGender(),
            theirs.poorType());
    set(row, all.number(own));
  }

  /** The number of the traits of a household whose period belongs to the campaign. */
  int number(Household household) {
    Heading heading = household.heading();
    return all.number(
        new Traits(
            unit(heading.unitCode()),
            period(heading.period()),
            household.status(),
            household.area(),
            household.remote(),
            ethnicities.number(household.ethnicity()),
            household.headGender(),
            household.poorType()));
  }

  private int unit(String code) {
    int number = units.number(code);
    if (number == unitCodes.size()) {
      unitCodes.add(code);
    }
    return number;
  }

  private int period(Period period) {
    int place = periods.indexOf(period);
    if (place < 0) {
      throw new IllegalArgumentException("expected a period of the campaign");
    }
    return place;
  }

  Traits of(int row) {
    return all.get(numbers.get(row));
  }

  int number(int row) {
    return numbers.get(row);
  }

  /** How many numbers there are, from 0 on. */
  int count() {
    return all.size();
  }

  Period period(int row) {
    return periods.get(of(row).period());
  }

  String unitCode(int row) {
    return unitCodes.get(of(row).unit());
  }

  /** The codes of the units by their small numbers. */
  List<String> unitCodes() {
    return Collections.unmodifiableList(unitCodes);
  }

  String ethnicity(int row) {
    return ethnicities.text(of(row).ethnicity());
  }
}
