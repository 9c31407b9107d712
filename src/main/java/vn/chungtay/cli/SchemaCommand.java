package vn.chungtay.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.Language;
import vn.chungtay.writer.SummaryWriter;

/** {@code chungtay schema}: what the records of a kind, or a part, must be, for other programs. */
@Command(mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  /** The languages of schemas. */
  private enum Format {
    JSON_SCHEMA,
    TABLE_SCHEMA;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Session session;

  @Parameters(paramLabel = "KIND", descriptionKey = "schema-kind")
  private SchemaSubject subject = SchemaSubject.UNIT_REPORT;

  @Option(
      names = "--format",
      paramLabel = "json-schema|table-schema",
      descriptionKey = "schema-format")
  private Format format = Format.JSON_SCHEMA;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Language language = Language.VI;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    new SummaryWriter()
        .write(
            format == Format.JSON_SCHEMA
                ? subject.json(session.texts())
                : subject.table(session.texts()),
            session.console().out());
    return 0;
  }
}
