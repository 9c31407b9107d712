package vn.chungtay.writer;

/** What writes one format of the report. */
public sealed interface FormatWriter
    permits TableWriter, ReportWriter, WorkbookWriter, DocxWriter {}
