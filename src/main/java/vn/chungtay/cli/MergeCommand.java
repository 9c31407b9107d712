package vn.chungtay.cli;

import picocli.CommandLine.Command;

/** {@code chungtay merge}: one report of what others have counted, and of submissions. */
@Command(mixinStandardHelpOptions = true)
final class MergeCommand extends ReportCommand {
  MergeCommand(Session session) {
    super(session);
  }

  @Override
  boolean takesParts() {
    return true;
  }
}
