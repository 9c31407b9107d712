package vn.chungtay.tally;

import java.math.BigInteger;

/** Persons and incomes of the same households at the baseline and later; in billionths. */
public final class CohortIncomes implements Summed {
  private final ExactSum personsNow = new ExactSum();
  private final ExactSum incomeNow = new ExactSum();
  private final ExactSum personsThen = new ExactSum();
  private final ExactSum incomeThen = new ExactSum();

  void add(HouseholdFacts then, HouseholdFacts now) {
    long persons = Math.multiplyExact(then.weight(), (long) now.members());
    personsNow.add(persons);
    incomeNow.addProduct(persons, now.income());
    addThen(then);
  }

  /** A household of which only the baseline is known. */
  void addThen(HouseholdFacts then) {
    personsThen.add(then.weighted());
    incomeThen.addProduct(then.weighted(), then.income());
  }

  void merge(CohortIncomes other) {
    personsNow.merge(other.personsNow);
    incomeNow.merge(other.incomeNow);
    personsThen.merge(other.personsThen);
    incomeThen.merge(other.incomeThen);
  }

  @Override
  public void sums(Sums sums) {
    sums.sum("persons_now", personsNow);
    sums.sum("income_now", incomeNow);
    sums.sum("persons_then", personsThen);
    sums.sum("income_then", incomeThen);
  }

  /** Sum of w m(t). */
  public BigInteger personsNow() {
    return personsNow.value();
  }

  /** Sum of w m(t) y(t). */
  public BigInteger incomeNow() {
    return incomeNow.value();
  }

  /** Sum of w m(0). */
  public BigInteger personsThen() {
    return personsThen.value();
  }

  /** Sum of w m(0) y(0). */
  public BigInteger incomeThen() {
    return incomeThen.value();
  }
}
