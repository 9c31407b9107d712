package vn.chungtay.pipeline;

import java.io.InputStream;
import java.time.Clock;

/**
 * What a run needs of the world around it.
 *
 * @param version the version of the tool
 */
public record Surroundings(
    InputStream standardInput, Clock clock, Progress progress, String version) {}
