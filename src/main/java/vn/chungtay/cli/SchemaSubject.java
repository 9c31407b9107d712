package vn.chungtay.cli;

import java.util.Locale;
import java.util.Map;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.PartSchema;
import vn.chungtay.report.SubmissionSchema;
import vn.chungtay.submission.Kind;

/** What has a schema: the records of each kind, and parts. */
enum SchemaSubject {
  UNIT_REPORT,
  HOUSEHOLDS,
  ACTIVITIES,
  OBSTACLES,
  EXEMPLARS,
  PART;

  Map<String, Object> json(Texts texts) {
    return this == PART ? PartSchema.of(texts) : SubmissionSchema.json(kind(), texts);
  }

  /** The schema of a table; a part is none. */
  Map<String, Object> table(Texts texts) {
    if (this == PART) {
      throw CannotRun.configuration("part.no_table");
    }
    return SubmissionSchema.table(kind(), texts);
  }

  private Kind kind() {
    return Kind.valueOf(name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
