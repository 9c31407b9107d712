package vn.chungtay.reference;

import vn.chungtay.finding.Severity;

/** A demand that figures or findings must meet before they are used. */
public sealed interface Gate {
  Goal goal();

  /** A bound on an indicator of the province. */
  record OnIndicator(String indicator, Goal goal) implements Gate {}

  /** A bound on the number of findings of one severity. */
  record OnFindings(Severity severity, Goal goal) implements Gate {}
}
