package vn.chungtay.indicator;

import java.util.List;
import vn.chungtay.submission.Activity;
import vn.chungtay.tally.Register;

/**
 * The accepted records that tallies do not keep one by one.
 *
 * @param summed whether of some households only sums came, so that the register lacks them
 */
public record SentRecords(Register register, List<Activity> activities, boolean summed) {
  public SentRecords {
    activities = List.copyOf(activities);
  }
}
