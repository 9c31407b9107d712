package vn.chungtay.cli;

import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** The commands, in the order in which the help shows them. */
enum Subcommand {
  AGGREGATE(AggregateCommand::new),
  VALIDATE(ValidateCommand::new),
  CHECK(CheckCommand::new),
  TEMPLATE(TemplateCommand::new),
  RULES(RulesCommand::new),
  INDICATORS(IndicatorsCommand::new),
  STANDARDS(StandardsCommand::new),
  ACTIVITIES(ActivitiesCommand::new);

  private final Function<Session, Object> command;

  Subcommand(Function<Session, Object> command) {
    this.command = command;
  }

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
        ? CommandSpec.forAnnotatedObject(command.apply(session))
        : CommandSpec.create();
  }
}
