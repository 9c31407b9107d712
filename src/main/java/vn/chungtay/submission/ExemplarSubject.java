package vn.chungtay.submission;

import java.util.List;

/** Whom a good example is about. */
public enum ExemplarSubject implements Coded {
  COLLECTIVE("tập thể"),
  HOUSEHOLD("hộ gia đình", "hộ"),
  INDIVIDUAL("cá nhân"),
  MODEL("mô hình");

  private final List<String> words;

  ExemplarSubject(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  /** Whether a subject's name is a person's and so never leaves the input. */
  public boolean personal() {
    return this == HOUSEHOLD || this == INDIVIDUAL;
  }
}
