package vn.chungtay.report;

import java.util.List;
import vn.chungtay.award.Emulation;
import vn.chungtay.finding.Findings;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Extent;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.Reception;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.Period;

/**
 * Everything a run found out, from which tables and reports are made.
 *
 * @param asOf the period the report is about: the latest with data, or the one asked for
 * @param extent what the report is about: the province, or the unit asked for; all else is only of
 *     that, but for the figures
 * @param names whether persons and households that are good examples may be named
 * @param parts what was counted elsewhere and brought in, by name
 */
public record Outcomes(
    Period asOf,
    Extent extent,
    Figures figures,
    List<Assessment> assessments,
    List<Reception> receptions,
    Findings findings,
    List<FileFacts> files,
    List<Obstacle> obstacles,
    List<Exemplar> exemplars,
    List<GateResult> gates,
    Emulation emulation,
    boolean names,
    List<PartFacts> parts) {}
