package vn.chungtay.submission;

import java.util.List;

/** The gender of a household's head. */
public enum Gender implements Coded {
  MALE("nam"),
  FEMALE("nữ");

  private final List<String> words;

  Gender(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }
}
