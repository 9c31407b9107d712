package vn.chungtay.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Work that several threads do at once and whose results one thread takes in the order in which the
 * work was given, so that nothing depends on how many threads there are.
 */
final class Conveyor implements AutoCloseable {
  private static final int AHEAD = 4;

  private final Deque<FutureTask<Runnable>> waiting = new ArrayDeque<>();
  private final ExecutorService others;
  private final int most;

  /**
   * Nothing to do yet.
   *
   * @param threads how many may work at once, the one that gives the work being one of them
   */
  Conveyor(int threads) {
    others = Executors.newFixedThreadPool(Math.max(1, threads - 1), Conveyor::thread);
    most = threads == 1 ? 0 : AHEAD * threads;
  }

  /** Does several works. */
  static void all(int threads, List<Runnable> works) {
    results(threads, works.stream().map(work -> Executors.callable(work, work)).toList());
  }

  /** What comes of several works, in their order. */
  static <T> List<T> results(int threads, List<Callable<T>> works) {
    List<T> results = new ArrayList<>();
    try (Conveyor conveyor = new Conveyor(threads)) {
      for (Callable<T> work : works) {
        conveyor.give(
            () -> {
              T result = work.call();
              return () -> results.add(result);
            });
      }
      conveyor.end();
    }
    return results;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "beside");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Gives work to any thread.
   *
   * @param work what comes of it is run on this thread, behind that of all work given before
   */
  void give(Callable<Runnable> work) {
    FutureTask<Runnable> task = new FutureTask<>(work);
    waiting.add(task);
    if (most > 0) {
      others.execute(task);
    }
    while (waiting.size() > most || (!waiting.isEmpty() && waiting.peek().isDone())) {
      take();
    }
  }

  /** Runs something on this thread, behind what comes of all work given before. */
  void then(Runnable step) {
    if (waiting.isEmpty()) {
      step.run();
    } else {
      FutureTask<Runnable> done = new FutureTask<>(() -> step);
      done.run();
      waiting.add(done);
    }
  }

  /** Waits until everything is done. */
  void end() {
    while (!waiting.isEmpty()) {
      take();
    }
  }

  /**
   * Takes the first result. The work for it is done here when nobody has begun it; while somebody
   * else is at it, what comes behind is done here.
   */
  private void take() {
    FutureTask<Runnable> first = waiting.remove();
    first.run();
    for (FutureTask<Runnable> next : waiting) {
      if (first.isDone()) {
        break;
      }
      next.run();
    }
    try {
      first.get().run();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("expected work that fails in no other way", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("expected nobody to interrupt the reading", e);
    }
  }

  /** Stops what is not done yet, and waits until it has stopped. */
  @Override
  public void close() {
    others.shutdownNow();
    boolean stopped = false;
    boolean interrupted = false;
    while (!stopped) {
      try {
        stopped = others.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
