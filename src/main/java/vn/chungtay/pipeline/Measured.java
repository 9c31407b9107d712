package vn.chungtay.pipeline;

import java.util.List;
import vn.chungtay.finding.Findings;
import vn.chungtay.report.MeasureRow;

/**
 * What came of measuring a table.
 *
 * @param accepted how many records take part
 * @param rejected how many do not, each with a finding
 */
public record Measured(List<MeasureRow> rows, Findings findings, long accepted, long rejected) {}
