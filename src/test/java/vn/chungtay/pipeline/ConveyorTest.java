package vn.chungtay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.CannotRun;

@Timeout(60)
class ConveyorTest {
  private static final int WORKS = 3_000;

  private static int busy(int times) {
    int sum = 0;
    for (int i = 0; i < times * 100; i++) {
      sum = 31 * sum + i;
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void resultsAreTakenOneAtATimeInTheOrderInWhichWorkWasGiven(int threads) {
    Random random = new Random(threads);
    List<Integer> taken = new ArrayList<>();
    try (Conveyor conveyor = new Conveyor(threads)) {
      for (int i = 0; i < WORKS; i++) {
        int number = i;
        int times = random.nextInt(100);
        if (random.nextInt(3) == 0) {
          conveyor.then(() -> taken.add(number));
        } else {
          conveyor.give(
              () -> {
                busy(times);
                return () -> taken.add(number);
              });
        }
      }
      conveyor.end();
      assertThat(taken).containsExactlyElementsOf(IntStream.range(0, WORKS).boxed().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void noMoreThanAFewResultsWait(int threads) {
    AtomicInteger given = new AtomicInteger();
    List<Integer> waiting = new ArrayList<>();
    try (Conveyor conveyor = new Conveyor(threads)) {
      for (int i = 0; i < WORKS; i++) {
        int number = i;
        given.incrementAndGet();
        conveyor.give(() -> () -> waiting.add(given.get() - number));
      }
      conveyor.end();
    }
    assertThat(waiting).hasSize(WORKS).allMatch(behind -> behind <= 4 * threads + 2);
  }

  /** The one behind whom nothing is taken is told where the work is given. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void whatFailsIsThrownAndNothingBehindItIsTaken(int threads) {
    for (boolean inWork : new boolean[] {true, false}) {
      List<Integer> taken = new ArrayList<>();
      assertThatThrownBy(
              () -> {
                try (Conveyor conveyor = new Conveyor(threads)) {
                  for (int i = 0; i < WORKS; i++) {
                    int number = i;
                    conveyor.give(
                        () -> {
                          fail(inWork && number == 500);
                          return () -> {
                            fail(!inWork && number == 500);
                            taken.add(number);
                          };
                        });
                  }
                  conveyor.end();
                }
              })
          .isInstanceOfSatisfying(
              CannotRun.class, stop -> assertThat(stop).hasMessage("out_of_memory [7]"));
      assertThat(taken).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFileThatCannotBeWrittenIsToldAsThat(int threads) {
    IOException full = new IOException("No space left on device");

    assertThatThrownBy(
            () -> {
              try (Conveyor conveyor = new Conveyor(threads)) {
                conveyor.give(
                    () -> {
                      throw full;
                    });
                conveyor.end();
              }
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasCause(full);
  }

  private static void fail(boolean now) {
    if (now) {
      throw CannotRun.environment("out_of_memory", "7");
    }
  }
}
