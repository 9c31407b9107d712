package vn.chungtay.report;

import java.util.List;
import vn.chungtay.finding.Findings;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Reception;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Period;

/**
 * Everything a run found out, from which tables and reports are made.
 *
 * @param asOf the period the report is about: the latest with data, or the one asked for
 * @param unit the code of the unit the report is about: the province, or the one asked for
 */
public record Outcomes(
    Period asOf,
    String unit,
    Figures figures,
    List<Assessment> assessments,
    List<Reception> receptions,
    Findings findings,
    List<FileFacts> files,
    List<Obstacle> obstacles,
    List<Exemplar> exemplars,
    List<GateResult> gates) {}
