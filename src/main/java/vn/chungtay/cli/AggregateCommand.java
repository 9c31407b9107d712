package vn.chungtay.cli;

import picocli.CommandLine.Command;

/** {@code chungtay aggregate}: the main job. */
@Command(mixinStandardHelpOptions = true)
final class AggregateCommand extends ReportCommand {
  AggregateCommand(Session session) {
    super(session);
  }

  @Override
  boolean takesParts() {
    return false;
  }
}
