package vn.chungtay.input;

import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.submission.SubmittedRecord;

/**
 * What became of a row.
 *
 * @param record what it says; absent when any of the findings is an error
 * @param findings everything that is wrong with its values
 * @param fingerprint a digest that rows of the same content share, however they are spelled
 */
public record ReadRecord(
    Optional<SubmittedRecord> record, List<Finding> findings, long fingerprint) {}
