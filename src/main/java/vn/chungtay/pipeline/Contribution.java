package vn.chungtay.pipeline;

import java.util.List;
import java.util.Map;
import vn.chungtay.finding.Findings;
import vn.chungtay.report.PartFacts;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.CohortTally;
import vn.chungtay.tally.RegisterCells;

/**
 * What a part brings into a run.
 *
 * @param name the file of the part
 * @param counted the records that units sent of themselves, and what came from whom
 * @param cells what households add up to
 * @param files what each file was that was read for the part
 * @param records what became of the records of these files
 * @param findings how many findings there were of which kind
 */
record Contribution(
    String name,
    FileDigest digest,
    Counted counted,
    RegisterCells cells,
    Map<String, FileIntake.Taken> files,
    RecordCounts records,
    List<Findings.Elsewhere> findings) {
  /** What it is and brings in, with its cohort at a period. */
  PartFacts facts(Period period) {
    CohortTally cohort = cells.wholeCohort(period);
    return new PartFacts(
        name,
        digest.bytes(),
        digest.sha256(),
        files.size(),
        files.keySet().stream().mapToLong(file -> records.of(file).read()).sum(),
        cohort.records(),
        cohort.matchedRecords());
  }
}
