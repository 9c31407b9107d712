package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HolderTest {
  @Test
  void namesThisProcessItsMachineAndItsStart() {
    Holder here = Holder.here(Instant.parse("2018-12-05T00:00:00Z"));

    assertThat(here.process()).isEqualTo(ProcessHandle.current().pid());
    assertThat(here.host()).isNotBlank();
    assertThat(here.text()).endsWith(" on " + here.host() + " since 2018-12-05T00:00:00Z");
  }
}
