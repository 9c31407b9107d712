package vn.chungtay.pipeline;

import java.nio.file.Path;
import java.util.List;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Texts;

/**
 * What came of a validation.
 *
 * @param letters the files that were written for senders
 */
public record Validated(Findings findings, List<Path> letters, Texts texts) {}
