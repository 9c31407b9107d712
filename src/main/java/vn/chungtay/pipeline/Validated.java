package vn.chungtay.pipeline;

import java.util.List;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.FileFacts;

/** What came of a validation. */
public record Validated(Findings findings, List<FileFacts> files, Texts texts) {}
