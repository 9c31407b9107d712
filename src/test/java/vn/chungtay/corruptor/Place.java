package vn.chungtay.corruptor;

/** Where a finding points to; known when the files are written. */
interface Place {
  /** What concerns no file. */
  Place NOWHERE = () -> "";

  /** Some file. */
  Place ANYWHERE = () -> "?";

  /** The file, and the line where there is one. */
  String name();
}
