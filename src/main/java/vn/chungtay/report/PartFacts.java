package vn.chungtay.report;

/**
 * What one part brought in.
 *
 * @param bytes its size as it lies on disk
 * @param sha256 its digest, in lower-case hexadecimal digits
 * @param files how many files were read for it
 * @param records how many records these had
 * @param cohort how many households of the cohort it counts, unweighted
 * @param found how many of them it found again at the report's period
 */
public record PartFacts(
    String name, long bytes, String sha256, long files, long records, long cohort, long found) {}
