package vn.chungtay.submission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of a closed list, written in files by its code or by one of its accepted words. */
public interface Coded {
  /** The constant's name in Java; every enum has it. */
  String name();

  /** The word used in files, reports and on the command line, for example {@code near_poor}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Further spellings that are read as this value; never words of another value. */
  default List<String> words() {
    return List.of();
  }

  /** The value of some list that has a code. */
  static <T extends Coded> Optional<T> find(T[] values, String code) {
    return List.of(values).stream().filter(value -> value.code().equals(code)).findFirst();
  }
}
