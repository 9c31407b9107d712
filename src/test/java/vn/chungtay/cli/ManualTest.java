package vn.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.OptionSpec;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.scenario.Tool;

class ManualTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandHasAPageWithAllOfItsOptions(Language language) {
    Map<String, String> pages = Manual.pages(language, "2018-01-01");

    assertThat(pages).hasSize(1 + Subcommand.values().length);
    for (Subcommand command : Subcommand.values()) {
      String page = pages.get("chungtay-" + command.code() + ".1");
      assertThat(page).contains(".TH \"CHUNGTAY\\-").doesNotContain("%n").endsWith("\n");
      for (OptionSpec option : options(command)) {
        assertThat(page).as(command.code()).contains(Roff.bold(option.longestName()));
      }
      assertThat(pages.get("chungtay.1")).contains(Roff.bold("chungtay-" + command.code()));
    }
  }

  private static Iterable<OptionSpec> options(Subcommand command) {
    Session session =
        new Session(
            Main.console(System.in, System.out, System.err, false),
            new Texts(Language.EN),
            List.of(command.code()));
    return command.spec(session).options();
  }

  @Test
  void signsThatActInAPageAreWrittenSoThatTheyDoNot() {
    assertThat(new Roff("A-B", "2018-01-01", "x").line(".a").plain("'b' \\ c-d").toString())
        .contains(".TH \"A\\-B\" 1 \"2018-01-01\" \"x\" \"chungtay\"\n")
        .endsWith("\\&.a\n\\(aqb\\(aq \\e c\\-d\n");
  }

  @Test
  void thePagesAreUnderstoodByMan() throws Exception {
    Path man = Path.of("/usr/bin/man");
    assumeThat(man).as("SKIPPED: there is no man to read the pages with").isExecutable();
    Manual.write(folder, "2018-01-01");

    for (String page : new String[] {"man/man1/chungtay.1", "man/vi/man1/chungtay-measure.1"}) {
      ProcessBuilder reading =
          new ProcessBuilder(man.toString(), "--warnings", "-l", folder.resolve(page).toString());
      reading.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "MANPAGER", "cat"));
      reading.redirectError(folder.resolve("warnings").toFile());
      Process process = reading.start();
      String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor()).isZero();
      assertThat(folder.resolve("warnings")).isEmptyFile();
      assertThat(shown).contains(page.contains("/vi/") ? "CÚ PHÁP" : "SYNOPSIS");
    }
  }

  @Test
  void theScriptsAreThoseOfTheCommand() throws IOException {
    Manual.write(folder, "2018-01-01");

    String script = Files.readString(folder.resolve("completion/chungtay"));
    assertThat(script).isEqualTo(Tool.run("completion", "bash").out());
    assertThat(folder.resolve("completion/_chungtay"))
        .content()
        .startsWith("#compdef chungtay\n")
        .contains(script);
  }
}
