package vn.chungtay.rule;

import vn.chungtay.submission.Deprivations;

/** What the rules say of households that are alike in all but id, members and what is asked for. */
public interface Likeness {
  /** All of them are right. */
  Likeness ALWAYS = (income, deprivations) -> true;

  /** There is something to tell about each. */
  Likeness NEVER = (income, deprivations) -> false;

  /** Whether nothing is wrong or doubtful about one of them. */
  boolean right(long income, Deprivations deprivations);
}
