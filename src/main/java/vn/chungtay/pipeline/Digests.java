package vn.chungtay.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.chungtay.input.SourceFile;

/** Makes the digests of files, one after another, beside those who read them. */
final class Digests implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Digests::thread);

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "digests");
    thread.setDaemon(true);
    return thread;
  }

  CompletableFuture<FileDigest> of(SourceFile file) {
    return CompletableFuture.supplyAsync(() -> FileDigest.of(file), thread);
  }

  /** Begins no more of them. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
