package vn.chungtay.pipeline;

/** Is told how far a run has come. */
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = (name, number, of) -> {};

  /** A file is about to be read. */
  void file(String name, int number, int of);
}
