package vn.chungtay.measure;

import java.util.OptionalDouble;

/**
 * The incomes of the same households at two times: persons and incomes of those seen again, and of
 * those who were not.
 */
public final class Cohort {
  private final Sum persons = new Sum();
  private final Sum income = new Sum();
  private final Sum laterPersons = new Sum();
  private final Sum laterIncome = new Sum();
  private final Sum lostPersons = new Sum();
  private final Sum lostIncome = new Sum();
  private long matched;
  private long lost;

  /** A household that was seen again; persons are weight times members, by the first weight. */
  public void matched(double persons, double income, double laterPersons, double laterIncome) {
    matched++;
    this.persons.add(persons);
    this.income.add(persons * income);
    this.laterPersons.add(laterPersons);
    this.laterIncome.add(laterPersons * laterIncome);
  }

  /** A household that was not. */
  public void lost(double persons, double income) {
    lost++;
    lostPersons.add(persons);
    lostIncome.add(persons * income);
  }

  public long households() {
    return matched;
  }

  /** The part of the households that were seen again. */
  public Figure retention() {
    return Figure.quotient(matched, matched + lost);
  }

  /** The mean income per person of those seen again, later over at first. */
  public Figure multiplier() {
    return ratio(laterIncome.value(), laterPersons.value(), income.value(), persons.value());
  }

  /**
   * The multiplier if those not seen again had so many times their first income, with as many
   * persons as at first: with the least and the most that may be, the bounds for attrition.
   */
  public Figure multiplierIfLostHad(double factor) {
    return ratio(
        laterIncome.value() + factor * lostIncome.value(),
        laterPersons.value() + lostPersons.value(),
        income.value() + lostIncome.value(),
        persons.value() + lostPersons.value());
  }

  private static Figure ratio(double later, double laterPersons, double first, double persons) {
    if (persons == 0 || laterPersons == 0) {
      return Figure.none(Figure.Undefined.NO_DATA);
    }
    return first == 0
        ? Figure.none(Figure.Undefined.UNDEFINED_AT_ZERO)
        : Figure.of(later / laterPersons / (first / persons));
  }

  /**
   * The growth a year that makes a multiplier in some years: 0.05 for 5 percent; nothing where it
   * would be negative infinity or there are no years.
   */
  public static OptionalDouble annualGrowth(double multiplier, double years) {
    return multiplier > 0 && years > 0
        ? OptionalDouble.of(StrictMath.expm1(StrictMath.log(multiplier) / years))
        : OptionalDouble.empty();
  }
}
