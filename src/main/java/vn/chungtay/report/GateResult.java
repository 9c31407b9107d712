package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chungtay.reference.Gate;

/**
 * One gate held against what was found.
 *
 * @param value empty when the figure cannot be computed, and then the gate is not passed
 */
public record GateResult(Gate gate, Optional<BigDecimal> value, boolean passed) {}
