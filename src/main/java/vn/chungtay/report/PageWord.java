package vn.chungtay.report;

import java.util.Locale;

/** The words that a page with controls adds to what the report says. */
public enum PageWord {
  SKIP,
  CONTENTS,
  TARGETS,
  THEME,
  OPEN_ALL,
  CLOSE_ALL,
  FILTER,
  FILTERED,
  SORT,
  TABLE,
  LEGEND,
  UNKNOWN,
  TOP;

  /** The key of its text, without the part that all share. */
  String key() {
    return "page." + name().toLowerCase(Locale.ROOT);
  }
}
