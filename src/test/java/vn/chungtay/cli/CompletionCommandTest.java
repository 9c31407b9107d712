package vn.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.scenario.Tool;

class CompletionCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void theScriptKnowsEveryCommandAndIsUnderstood(String shell)
      throws IOException, InterruptedException {
    Tool.Output output = Tool.run("completion", shell);

    assertThat(output.exitCode()).isZero();
    for (Subcommand command : Subcommand.values()) {
      assertThat(output.out()).contains("_picocli_chungtay_" + command.code() + "()");
    }
    Path script = Files.writeString(folder.resolve("chungtay"), output.out());
    assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor()).isZero();
  }

  @Test
  void wordsAreCompletedAsPeopleWriteThem() {
    assertThat(Tool.run("completion").out())
        .contains("(\"unit_report\" \"households\"")
        .doesNotContain("\"UNIT_REPORT\"");
  }
}
