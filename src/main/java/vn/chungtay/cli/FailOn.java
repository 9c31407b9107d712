package vn.chungtay.cli;

import java.util.Optional;
import vn.chungtay.finding.Severity;

/** From which findings on the exit code is 1. */
enum FailOn {
  NEVER,
  ERROR,
  WARNING,
  INFO;

  Optional<Severity> severity() {
    return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }
}
