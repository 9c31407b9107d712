package vn.chungtay.input;

import java.nio.charset.Charset;
import java.util.Optional;
import vn.chungtay.submission.Kind;

/**
 * What the user said about the files instead of leaving it to be found out.
 *
 * @param kind the kind of every record, instead of what headers and keys show
 * @param encoding the encoding of every file, instead of UTF-8 or what the byte order mark says
 */
public record ReadingOptions(
    Optional<Kind> kind, Optional<Charset> encoding, NumberFormatStyle numbers) {
  /** Nothing is forced, numbers are plain. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(Optional.empty(), Optional.empty(), NumberFormatStyle.PLAIN);
}
