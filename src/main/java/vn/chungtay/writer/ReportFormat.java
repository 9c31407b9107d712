package vn.chungtay.writer;

import java.util.Arrays;
import java.util.Optional;

/** The formats in which a report can be written. */
public enum ReportFormat {
  CSV("csv", new CsvWriter()),
  JSON("json", new JsonWriter()),
  MARKDOWN("md", new MarkdownWriter()),
  HTML("html", new HtmlWriter()),
  XLSX("xlsx", new WorkbookWriter()),
  DOCX("docx", new DocxWriter());

  private final String code;
  private final FormatWriter writer;

  ReportFormat(String code, FormatWriter writer) {
    this.code = code;
    this.writer = writer;
  }

  /** Its word on the command line, and the ending of its files. */
  public String code() {
    return code;
  }

  /** The format of this code, or nothing. */
  public static Optional<ReportFormat> of(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }

  /** The writer of machine-readable tables, where this is a format for them. */
  public Optional<TableWriter> tables() {
    return as(TableWriter.class);
  }

  /** The writer of the consolidated report, where this is a format for it. */
  public Optional<ReportWriter> report() {
    return as(ReportWriter.class);
  }

  /** The writer of the report as a workbook, where this is a format for it. */
  public Optional<WorkbookWriter> workbook() {
    return as(WorkbookWriter.class);
  }

  /** The writer of the drafted report, where this is a format for it. */
  public Optional<DocxWriter> document() {
    return as(DocxWriter.class);
  }

  private <W extends FormatWriter> Optional<W> as(Class<W> type) {
    return Optional.of(writer).filter(type::isInstance).map(type::cast);
  }

  /** The name of a file in this format. */
  public String file(String name) {
    return name + "." + code;
  }

  @Override
  public String toString() {
    return code;
  }
}
