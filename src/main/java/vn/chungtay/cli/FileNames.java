package vn.chungtay.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.chungtay.finding.CannotRun;

/** Whether this JVM can name files with Vietnamese letters. */
final class FileNames {
  private FileNames() {}

  /**
   * Refuses to start where file names would be lost: on Unix the JVM turns them into bytes by the
   * locale it was started under, and nothing can change that later.
   */
  static void refuseLossy() {
    String used = System.getProperty("sun.jnu.encoding", "UTF-8");
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    if (!windows && !Charset.forName(used).equals(StandardCharsets.UTF_8)) {
      throw CannotRun.environment("locale", used);
    }
  }
}
