package vn.chungtay.change;

import vn.chungtay.submission.Coded;

/** The part of a report in which something changed. */
public enum Part implements Coded {
  /** What the run was about and by which tool. */
  SUMMARY,
  /** What came of what was expected. */
  COMPLETENESS,
  /** The files that were read. */
  INPUTS,
  TARGETS,
  INDICATORS,
  /** The units and blocks that have figures. */
  UNITS
}
