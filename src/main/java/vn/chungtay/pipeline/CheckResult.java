package vn.chungtay.pipeline;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chungtay.indicator.Place;

/**
 * One requirement held against one place.
 *
 * @param demand the requirement as it is written on the command line
 * @param value the figure, where it can be computed
 * @param found the figure or verdict in words
 * @param lacking what would have to come in or change; empty when it passed
 */
public record CheckResult(
    String demand,
    Place place,
    Optional<BigDecimal> value,
    String found,
    boolean passed,
    String lacking) {}
