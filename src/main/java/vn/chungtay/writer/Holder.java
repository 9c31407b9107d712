package vn.chungtay.writer;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The run that holds an output folder.
 *
 * @param process the number of its process
 * @param host the machine it runs on
 * @param since when it started
 */
public record Holder(long process, String host, Instant since) {
  private static final Path LINUX_HOST = Path.of("/proc/sys/kernel/hostname");

  /** This process, which started at the given time. */
  public static Holder here(Instant since) {
    return new Holder(ProcessHandle.current().pid(), thisHost(), since);
  }

  /** Asks the kernel where it can, for the network may take long to say that it does not know. */
  private static String thisHost() {
    try {
      return Files.isReadable(LINUX_HOST)
          ? Files.readString(LINUX_HOST).strip()
          : InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "unknown host";
    }
  }

  /** What another run is told. */
  public String text() {
    return "process " + process + " on " + host + " since " + since;
  }
}
