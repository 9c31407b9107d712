package vn.chungtay.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the tool, from the jar it lies in. */
public final class Version implements IVersionProvider {
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"chungtay " + number()};
  }
}
