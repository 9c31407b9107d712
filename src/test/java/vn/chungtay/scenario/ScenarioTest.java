package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder under {@code src/test/resources/scenarios} is a test; {@code mvn test
 * -Dtest=ScenarioTest -Dupdate} writes the expected files anew, and the version control shows what
 * changed.
 */
class ScenarioTest {
  static List<Scenario> scenarios() {
    return Scenario.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void doesWhatItsFolderExpects(Scenario scenario, @TempDir Path temporary) {
    ScenarioRun run = ScenarioRun.of(scenario, temporary);
    GoldenFolder golden = new GoldenFolder(scenario.expected());
    if (GoldenFolder.updating()) {
      golden.update(run.produced());
      return;
    }
    assertThat(run.wrongExitCodes()).as("%s", scenario).isEmpty();
    assertThat(run.leaks()).as("%s", scenario).isEmpty();
    assertThat(String.join("\n", golden.differences(run.produced()))).as("%s", scenario).isEmpty();
  }
}
