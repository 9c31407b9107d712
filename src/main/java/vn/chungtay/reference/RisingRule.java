package vn.chungtay.reference;

import java.math.BigDecimal;

/**
 * Which households count as risen out of poverty: poor at the baseline, found not poor in each of
 * the last periods, with an income that has grown so much.
 *
 * @param periods how many of the last periods, this one included
 * @param aboveNearPoor whether a near-poor household is no household that has risen
 * @param multiplier the least income per person over that of the baseline
 */
public record RisingRule(int periods, boolean aboveNearPoor, BigDecimal multiplier) {}
