package vn.chungtay.change;

/**
 * What a row is about; what does not apply is empty.
 *
 * @param item the target, the kind of submission, the file or the key
 */
public record Subject(
    String period,
    String unitCode,
    String unitName,
    String level,
    String group,
    String indicator,
    String item) {
  /** Something of the run as a whole. */
  static Subject of(String item) {
    return new Subject("", "", "", "", "", "", item);
  }
}
