package vn.chungtay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.writer.FolderBusy;
import vn.chungtay.writer.Holder;
import vn.chungtay.writer.NotOurFolder;
import vn.chungtay.writer.ReportFolder;

/** Fills an output folder; what goes wrong with it becomes a reason to stop. */
final class Writing {
  /** What is done while the folder is held. */
  interface Work<T> {
    T in(ReportFolder folder) throws IOException;
  }

  private Writing() {}

  /**
   * Holds a folder while some work is done.
   *
   * @param notOurs the reason to stop when it holds what is not ours
   */
  static <T> T into(Path out, Instant since, String notOurs, Work<T> work) {
    try (ReportFolder folder = ReportFolder.open(out, Holder.here(since))) {
      return work.in(folder);
    } catch (FolderBusy e) {
      throw new CannotRun(CannotRun.Cause.BUSY, "busy", out.toString(), e.holder());
    } catch (NotOurFolder e) {
      throw CannotRun.configuration(notOurs, e.getFile());
    } catch (IOException e) {
      throw cannotWrite(out, e);
    } catch (UncheckedIOException e) {
      throw cannotWrite(out, e.getCause());
    }
  }

  private static CannotRun cannotWrite(Path out, IOException reason) {
    return CannotRun.environment("cannot_write", out.toString()).because(reason);
  }
}
