package vn.chungtay.samples;

/** The ways in which units hand in a table. */
enum SheetFormat {
  /** Comma, UTF-8, English headers. */
  COMMA(".csv"),
  /** Comma, UTF-8 with a byte order mark, as a spreadsheet saves it. */
  COMMA_WITH_BOM(".csv"),
  /** Semicolon, UTF-8, Vietnamese headers and words, day before month. */
  VIETNAMESE(".csv"),
  /** Tab, UTF-16 little endian with a byte order mark. */
  UTF16_TAB(".csv"),
  /** As COMMA, compressed. */
  GZIP(".csv.gz"),
  /** An object that names the kind and holds the records. */
  JSON(".json"),
  /** One JSON object a line. */
  NDJSON(".ndjson");

  final String ending;

  SheetFormat(String ending) {
    this.ending = ending;
  }
}
