package vn.chungtay.input;

import java.nio.charset.Charset;
import java.util.Optional;
import vn.chungtay.submission.Kind;

/**
 * What the user said about the files instead of leaving it to be found out.
 *
 * @param kind the kind of every record, instead of what headers and keys show
 * @param encoding the encoding of every file, instead of UTF-8 or what the byte order mark says
 * @param mostUnpacked how many bytes a packed file may hold
 * @param names whether the names of persons and households that are good examples are kept
 */
public record ReadingOptions(
    Optional<Kind> kind,
    Optional<Charset> encoding,
    NumberFormatStyle numbers,
    long mostUnpacked,
    boolean names) {
  /** Nothing is forced, numbers are plain. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(Optional.empty(), Optional.empty(), NumberFormatStyle.PLAIN);

  /** Options that forget the names of persons. */
  public ReadingOptions(
      Optional<Kind> kind,
      Optional<Charset> encoding,
      NumberFormatStyle numbers,
      long mostUnpacked) {
    this(kind, encoding, numbers, mostUnpacked, false);
  }

  /** Options that leave the limit as it is. */
  ReadingOptions(Optional<Kind> kind, Optional<Charset> encoding, NumberFormatStyle numbers) {
    this(kind, encoding, numbers, Limits.UNPACKED);
  }

  /** Those for a file of units. */
  static ReadingOptions ofUnits() {
    return new ReadingOptions(
        Optional.empty(), Optional.empty(), NumberFormatStyle.PLAIN, Limits.UNITS);
  }
}
