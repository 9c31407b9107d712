package vn.chungtay.submission;

import java.util.List;

/** A value of a closed list, written in files by its code or by one of its accepted words. */
public interface Coded {
  /** The word used in files, reports and on the command line, for example {@code near_poor}. */
  String code();

  /** Further spellings that are read as this value; never empty lists of other values' words. */
  default List<String> words() {
    return List.of();
  }
}
