package vn.chungtay.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.Outcomes;

/**
 * What came of an aggregation.
 *
 * @param folder where the report lies; empty when nothing was written
 * @param failed whether findings matter so much that the exit code is 1
 */
public record Aggregated(Outcomes outcomes, Optional<Path> folder, boolean failed, Texts texts) {}
