package vn.chungtay.cli;

import java.io.IOException;
import java.io.OutputStream;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.SubmissionForm;
import vn.chungtay.writer.CsvWriter;
import vn.chungtay.writer.JsonWriter;
import vn.chungtay.writer.WorkbookWriter;

/** In what format a form is sent to a unit. */
enum FormFormat {
  CSV {
    @Override
    void write(SubmissionForm form, Texts texts, OutputStream to) throws IOException {
      new CsvWriter().write(form.labelled(texts.language()), to);
    }
  },
  JSON {
    @Override
    void write(SubmissionForm form, Texts texts, OutputStream to) throws IOException {
      new JsonWriter().write(form.table(), to);
    }
  },
  XLSX {
    @Override
    void write(SubmissionForm form, Texts texts, OutputStream to) throws IOException {
      new WorkbookWriter().write(form.workbook(texts), to);
    }
  };

  abstract void write(SubmissionForm form, Texts texts, OutputStream to) throws IOException;
}
