package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chungtay.submission.Activity;

/** The work of one kind that was done in one place and period. */
public final class ActivityTally implements Tally<ActivityTally> {
  private long rows;
  private final Filled quantity = new Filled();
  private final Filled amount = new Filled();
  private final Filled households = new Filled();
  private final Filled persons = new Filled();

  /** A sum that knows whether anything was ever given. */
  private static final class Filled {
    private final ExactSum sum = new ExactSum();
    private boolean given;

    private void add(OptionalLong value) {
      if (value.isPresent()) {
        sum.add(value.getAsLong());
        given = true;
      }
    }

    private void merge(Filled other) {
      sum.merge(other.sum);
      given |= other.given;
    }

    private Optional<BigInteger> value() {
      return given ? Optional.of(sum.value()) : Optional.empty();
    }
  }

  void add(Activity activity) {
    rows++;
    quantity.add(activity.quantity());
    amount.add(activity.amount());
    households.add(activity.households());
    persons.add(activity.persons());
  }

  @Override
  public void merge(ActivityTally other) {
    rows += other.rows;
    quantity.merge(other.quantity);
    amount.merge(other.amount);
    households.merge(other.households);
    persons.merge(other.persons);
  }

  /** The number of rows. */
  public long rows() {
    return rows;
  }

  /** The sum of the quantities that were given; empty when none was. */
  public Optional<BigInteger> quantity() {
    return quantity.value();
  }

  /** VND; empty when no amount was given. */
  public Optional<BigInteger> amount() {
    return amount.value();
  }

  /** Households reached; empty when no count was given. */
  public Optional<BigInteger> households() {
    return households.value();
  }

  /** Persons reached; empty when no count was given. */
  public Optional<BigInteger> persons() {
    return persons.value();
  }
}
