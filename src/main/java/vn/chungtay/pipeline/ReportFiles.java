package vn.chungtay.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.ConsolidatedReport;
import vn.chungtay.report.DraftedReport;
import vn.chungtay.report.Outcomes;
import vn.chungtay.report.Report;
import vn.chungtay.report.ReportWorkbook;
import vn.chungtay.writer.ReportFolder;
import vn.chungtay.writer.ReportFormat;

/** Writes the report for people, in each format as it is composed for it. */
record ReportFiles(ReportFolder folder, Outcomes outcomes, Texts texts) {
  void write(Set<ReportFormat> formats) throws IOException {
    if (formats.stream().anyMatch(format -> format.report().isPresent())) {
      Report report = ConsolidatedReport.of(outcomes, texts);
      for (ReportFormat format : formats) {
        write(format, report);
      }
    }
    for (ReportFormat format : formats) {
      if (format.workbook().isPresent()) {
        try (OutputStream out = file(format)) {
          format.workbook().get().write(ReportWorkbook.of(outcomes, texts), out);
        }
      }
      if (format.document().isPresent()) {
        try (OutputStream out = file(format)) {
          format.document().get().write(DraftedReport.of(outcomes, texts), out);
        }
      }
    }
  }

  private void write(ReportFormat format, Report report) throws IOException {
    if (format.report().isPresent()) {
      try (OutputStream out = file(format)) {
        format.report().get().write(report, out);
      }
    }
  }

  private OutputStream file(ReportFormat format) throws IOException {
    return folder.file(format.file("report"));
  }
}
