package vn.chungtay.indicator;

import java.util.List;
import vn.chungtay.submission.Activity;
import vn.chungtay.tally.Register;

/** The accepted records that tallies do not keep one by one. */
public record SentRecords(Register register, List<Activity> activities) {
  public SentRecords {
    activities = List.copyOf(activities);
  }
}
