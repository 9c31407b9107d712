package vn.chungtay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Work that several threads do at once and whose results are taken one at a time in the order in
 * which the work was given, so that nothing depends on how many threads there are. Whoever has done
 * some work takes the results that are due, so that the thread that gives the work goes on.
 */
final class Conveyor implements AutoCloseable {
  private static final int AHEAD = 4;

  /** How many results may wait when nothing has to be done for them. */
  private static final int STEPS = 1 << 10;

  private final BlockingQueue<FutureTask<Runnable>> waiting = new LinkedBlockingQueue<>();
  private final ReentrantLock taking = new ReentrantLock();
  private final ExecutorService others;
  private final int most;
  private volatile Optional<Throwable> failure = Optional.empty();

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

  /** What comes of several works that each make a list, all in one, in their order. */
  static <T> List<T> joined(int threads, List<Callable<List<T>>> works) {
    return results(threads, works).stream().flatMap(List::stream).toList();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "beside");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Gives work to any thread.
   *
   * @param work what comes of it is run on any thread, behind that of all work given before
   */
  void give(Callable<Runnable> work) {
    FutureTask<Runnable> task = new FutureTask<>(work);
    waiting.add(task);
    if (most > 0) {
      others.execute(
          () -> {
            task.run();
            takeDone();
          });
    }
    takeDone();
    keep(most);
  }

  /** Runs something behind what comes of all work given before. */
  void then(Runnable step) {
    FutureTask<Runnable> done = new FutureTask<>(() -> step);
    done.run();
    waiting.add(done);
    takeDone();
    keep(most == 0 ? 0 : STEPS);
  }

  /** Waits until everything is done. */
  void end() {
    keep(0);
    taking.lock();
    taking.unlock();
    refuse();
  }

  /** Works here until no more than so many results are waited for. */
  private void keep(int many) {
    refuse();
    while (waiting.size() > many) {
      work();
      refuse();
    }
  }

  /**
   * Takes the first result. The work for it is done here when nobody has begun it; while somebody
   * else is at it, what comes behind is done here.
   */
  private void work() {
    FutureTask<Runnable> first = waiting.peek();
    for (FutureTask<Runnable> next : waiting) {
      if (first == null || (first.isDone() && !taking.isLocked())) {
        break;
      }
      next.run();
    }
    taking.lock();
    try {
      FutureTask<Runnable> due = waiting.peek();
      if (due != null) {
        taken(due);
      }
    } finally {
      taking.unlock();
    }
    takeDone();
  }

  /** Takes the results that are due, unless somebody else is at it and will take these, too. */
  private void takeDone() {
    FutureTask<Runnable> first = waiting.peek();
    while (first != null && first.isDone() && failure.isEmpty() && taking.tryLock()) {
      try {
        first = waiting.peek();
        if (first != null && first.isDone()) {
          taken(first);
        }
      } finally {
        taking.unlock();
      }
      first = waiting.peek();
    }
  }

  /** Takes a result; what it fails with is thrown where the work is given. */
  private void taken(FutureTask<Runnable> first) {
    if (failure.isPresent()) {
      return;
    }
    try {
      Runnable step = first.get();
      waiting.remove();
      step.run();
    } catch (ExecutionException e) {
      failure = Optional.of(thrown(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = Optional.of(new IllegalStateException("expected nobody to interrupt reading", e));
    } catch (RuntimeException | Error e) {
      failure = Optional.of(e);
    }
  }

  /** Who gives the work knows of no checked exception. */
  private static Throwable thrown(Throwable cause) {
    return cause instanceof IOException reason ? new UncheckedIOException(reason) : cause;
  }

  private void refuse() {
    if (failure.isPresent()) {
      if (failure.get() instanceof Error error) {
        throw error;
      }
      if (failure.get() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException("expected work that fails in no other way", failure.get());
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
