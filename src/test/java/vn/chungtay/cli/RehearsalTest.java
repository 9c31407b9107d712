package vn.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @TempDir Path folder;

  @Test
  void everyCommandGetsAsFarAsItsResult() throws Exception {
    List<Integer> exitCodes = Rehearsal.run(folder);

    int last = exitCodes.size() - 1;
    assertThat(exitCodes.get(last)).as("the wrong option").isEqualTo(2);
    assertThat(exitCodes.subList(0, last)).as("done, or findings").isSubsetOf(0, 1);
    assertThat(Collections.frequency(exitCodes, 1)).as("findings").isPositive();
    assertThat(Files.exists(folder.resolve("report").resolve("summary.json"))).isTrue();
  }
}
