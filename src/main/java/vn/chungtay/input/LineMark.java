package vn.chungtay.input;

/**
 * Where a record starts in a file.
 *
 * @param record its number within the file, 1-based
 * @param line that of the physical line
 * @param offset how many bytes stand before it
 */
public record LineMark(int record, int line, long offset) {}
