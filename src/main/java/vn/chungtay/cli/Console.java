package vn.chungtay.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * The streams of one start of the tool.
 *
 * @param terminal whether a person watches
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, Clock clock, boolean terminal) {}
