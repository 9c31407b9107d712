package vn.chungtay.input;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The catalogue of formats in which submissions come. */
public enum SourceFormat {
  CSV(Set.of("csv"), new CsvRowReader()),
  JSON(Set.of("json", "ndjson", "jsonl"), new JsonRowReader()),
  /** Workbooks; those of older and other programs are told from them when they are read. */
  XLSX(Set.of("xlsx", "xlsm", "xlsb", "xls", "ods"), new XlsxRowReader());

  private static final String PACKED = ".gz";

  /** Begins the name of what Excel puts beside a workbook while somebody has it open. */
  private static final String OPEN_IN_EXCEL = "~$";

  private final Set<String> extensions;
  private final RowReader reader;

  SourceFormat(Set<String> extensions, RowReader reader) {
    this.extensions = extensions;
    this.reader = reader;
  }

  /** The format that a file's name promises, packed with gzip or not; nothing when it is none. */
  public static Optional<SourceFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.startsWith(OPEN_IN_EXCEL)) {
      return Optional.empty();
    }
    String bare = packed(name) ? name.substring(0, name.length() - PACKED.length()) : name;
    String extension = bare.substring(bare.lastIndexOf('.') + 1);
    if (extension.length() == bare.length()) {
      return Optional.empty();
    }
    for (SourceFormat format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  static boolean packed(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(PACKED);
  }

  public RowReader reader() {
    return reader;
  }
}
