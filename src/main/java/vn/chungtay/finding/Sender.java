package vn.chungtay.finding;

/**
 * Who sent what a finding is about, as far as the record or file itself tells. Absent texts are
 * empty.
 *
 * @param unit the code of the unit that is named, when there is such a unit
 * @param period the code of the period that is named beside it, when it belongs to the campaign
 * @param file the file, where no unit is named at all
 */
public record Sender(String unit, String period, String file) {
  /** A unit is named, but there is none of that code or name. */
  public static final Sender UNKNOWN = new Sender("", "", "");

  /** The sender of a file, whoever that is. */
  public static Sender ofFile(String file) {
    return new Sender("", "", file);
  }
}
