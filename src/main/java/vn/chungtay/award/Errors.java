package vn.chungtay.award;

import vn.chungtay.indicator.Place;
import vn.chungtay.submission.Period;

/** Tells how many findings of severity error there are. */
@FunctionalInterface
public interface Errors {
  /** Those about what a place and all below it sent for a period. */
  long at(Place place, Period period);
}
