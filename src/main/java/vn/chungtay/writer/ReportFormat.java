package vn.chungtay.writer;

import java.util.Arrays;
import java.util.Optional;

/** The catalogue of formats a run can write, each with its one writer. */
public enum ReportFormat {
  CSV("csv", new CsvWriter()),
  JSON("json", new JsonWriter()),
  MARKDOWN("md", new MarkdownWriter()),
  HTML("html", new HtmlWriter()),
  DOCX("docx", new DocxWriter());

  private final String code;
  private final Optional<TableWriter> tables;
  private final Optional<ReportWriter> report;
  private final Optional<DocxWriter> document;

  ReportFormat(String code, TableWriter writer) {
    this(code, Optional.of(writer), Optional.empty(), Optional.empty());
  }

  ReportFormat(String code, ReportWriter writer) {
    this(code, Optional.empty(), Optional.of(writer), Optional.empty());
  }

  ReportFormat(String code, DocxWriter writer) {
    this(code, Optional.empty(), Optional.empty(), Optional.of(writer));
  }

  ReportFormat(
      String code,
      Optional<TableWriter> tables,
      Optional<ReportWriter> report,
      Optional<DocxWriter> document) {
    this.code = code;
    this.tables = tables;
    this.report = report;
    this.document = document;
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
    return tables;
  }

  /** The writer of the consolidated report, where this is a format for it. */
  public Optional<ReportWriter> report() {
    return report;
  }

  /** The writer of the drafted report, where this is a format for it. */
  public Optional<DocxWriter> document() {
    return document;
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
