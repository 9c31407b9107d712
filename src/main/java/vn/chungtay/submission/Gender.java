package vn.chungtay.submission;

import java.util.List;

/** The gender of a household's head. */
public enum Gender implements Coded {
  MALE("male", "nam"),
  FEMALE("female", "nữ");

  private final String code;
  private final List<String> words;

  Gender(String code, String... words) {
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
}
