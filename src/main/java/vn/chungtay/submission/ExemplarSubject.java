package vn.chungtay.submission;

import java.util.List;

/** Whom a good example is about. */
public enum ExemplarSubject implements Coded {
  COLLECTIVE("collective", "tập thể"),
  HOUSEHOLD("household", "hộ gia đình", "hộ"),
  INDIVIDUAL("individual", "cá nhân"),
  MODEL("model", "mô hình");

  private final String code;
  private final List<String> words;

  ExemplarSubject(String code, String... words) {
    this.code = code;
    this.words = List.of(words);
  }

  @Override
  public String code() {
    return code;
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
