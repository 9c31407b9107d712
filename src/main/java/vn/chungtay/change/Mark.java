package vn.chungtay.change;

import vn.chungtay.submission.Coded;

/** What became of a row. */
public enum Mark implements Coded {
  NEW,
  GONE,
  CHANGED
}
