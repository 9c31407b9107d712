package vn.chungtay.report;

/**
 * What one input file was and what became of its records.
 *
 * @param bytes its size as it lies on disk
 * @param sha256 its digest, in lower-case hexadecimal digits
 * @param out whether the whole file was out
 * @param setAside records that count elsewhere: repeated or superseded
 */
public record FileFacts(
    String name,
    long bytes,
    String sha256,
    boolean out,
    long records,
    long accepted,
    long rejected,
    long setAside) {}
