package vn.chungtay.submission;

/** What stands around the content of a part, by which it is known wherever it lies. */
public final class PartForm {
  /** The key of the number of the form; it stands before the content. */
  public static final String FORMAT_KEY = "chungtay_part";

  /** The form that is written and read. */
  public static final long FORMAT = 1;

  /** The key of the digest of the content. */
  public static final String CHECKSUM_KEY = "checksum";

  /** The key of the content. */
  public static final String CONTENT_KEY = "content";

  private PartForm() {}
}
