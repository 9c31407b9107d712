package vn.chungtay.pipeline;

import vn.chungtay.finding.Texts;
import vn.chungtay.report.TracedFigure;

/** What came of tracing a figure. */
public record Traced(TracedFigure figure, Texts texts) {}
