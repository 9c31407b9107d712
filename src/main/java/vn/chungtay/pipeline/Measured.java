package vn.chungtay.pipeline;

import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Findings;
import vn.chungtay.measure.SampleDesign;
import vn.chungtay.report.MeasureRow;

/**
 * What came of measuring a table.
 *
 * @param accepted how many records take part
 * @param rejected how many do not, each with a finding
 * @param zeros how many of those that take part have an income of 0
 * @param design how those that take part were drawn, if they are a sample
 */
public record Measured(
    List<MeasureRow> rows,
    Findings findings,
    long accepted,
    long rejected,
    long zeros,
    Optional<SampleDesign> design) {}
