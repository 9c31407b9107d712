package vn.chungtay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands, in the order in which the help shows them. */
enum Subcommand {
  AGGREGATE,
  VALIDATE,
  CHECK,
  MERGE,
  COMPARE,
  EXPORT,
  TRACE,
  INIT,
  MEASURE,
  TEMPLATE,
  SCHEMA,
  RULES,
  INDICATORS,
  STANDARDS,
  ACTIVITIES,
  COMPLETION,
  DOCTOR;

  /** The word on the command line. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What picocli must know of the command. Reading the annotations of a command takes time, so one
   * whose word is nowhere on the command line is only a name, which the help shows.
   */
  CommandSpec spec(Session session) {
    return session.arguments().contains(code())
        ? CommandSpec.forAnnotatedObject(command(session))
        : CommandSpec.create();
  }

  /** The command line with all that is known of every command. */
  static CommandLine all(Session session) {
    List<String> codes = Arrays.stream(values()).map(Subcommand::code).toList();
    return Chungtay.commandLine(new Session(session.console(), session.texts(), codes));
  }

  private Object command(Session session) {
    return switch (this) {
      case AGGREGATE -> new AggregateCommand(session);
      case VALIDATE -> new ValidateCommand(session);
      case CHECK -> new CheckCommand(session);
      case MERGE -> new MergeCommand(session);
      case COMPARE -> new CompareCommand(session);
      case EXPORT -> new ExportCommand(session);
      case TRACE -> new TraceCommand(session);
      case INIT -> new InitCommand(session);
      case MEASURE -> new MeasureCommand(session);
      case TEMPLATE -> new TemplateCommand(session);
      case SCHEMA -> new SchemaCommand(session);
      case RULES -> new RulesCommand(session);
      case INDICATORS -> new IndicatorsCommand(session);
      case STANDARDS -> new StandardsCommand(session);
      case ACTIVITIES -> new ActivitiesCommand(session);
      case COMPLETION -> new CompletionCommand(session);
      case DOCTOR -> new DoctorCommand(session);
    };
  }
}
