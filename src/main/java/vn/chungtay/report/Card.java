package vn.chungtay.report;

/**
 * A target at a glance.
 *
 * @param title what is wanted
 * @param value where it stands, with its unit, or why that is not known
 * @param goal what must be reached, and by when
 * @param distance how far that is, in words
 * @param verdict the verdict in words, with a word where it is not established
 * @param tone how the verdict is to look
 * @param sentence all of it in one sentence of the preface
 */
public record Card(
    String title,
    String value,
    String goal,
    String distance,
    String verdict,
    Tone tone,
    String sentence) {
  /** How a verdict looks; the words say it too. */
  public enum Tone {
    GOOD,
    BAD,
    OPEN
  }
}
