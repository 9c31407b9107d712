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
 * @param said the row in one spelling for each value, to be compared with others
 */
public record ReadRecord(Optional<SubmittedRecord> record, List<Finding> findings, Row said) {}
