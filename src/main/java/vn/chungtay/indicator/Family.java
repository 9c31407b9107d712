package vn.chungtay.indicator;

/** What an indicator is made from, and so for which places it is written. */
public enum Family {
  /** Unit reports, rolled up. */
  REPORT,
  /** The household register. */
  REGISTER,
  /** Activities by type; the group column names the type. */
  ACTIVITY,
  /** All activities of a territorial place. */
  SUPPORT,
  /** What was expected and what came. */
  REPORTING
}
