package vn.chungtay.pipeline;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import vn.chungtay.input.PlainLines;

/** A judge for each thread that needs one at the moment. */
final class Judges {
  private final Context context;
  private final Judge own;
  private final Deque<Judge> idle = new ConcurrentLinkedDeque<>();

  Judges(Context context) {
    this.context = context;
    this.own = new Judge(context);
  }

  /** The one of the thread that takes everything in order. */
  Judge own() {
    return own;
  }

  /** See {@link Judge#ahead}; on any thread. */
  List<Consumer<FileIntake>> ahead(PlainLines lines) {
    Judge judge = idle.poll();
    Judge free = judge == null ? new Judge(context) : judge;
    List<Consumer<FileIntake>> steps = free.ahead(lines);
    idle.push(free);
    return steps;
  }
}
