package vn.chungtay.submission;

import java.util.List;

/** What the yearly review found a household to be. */
public enum Status implements Coded {
  POOR("nghèo", "hộ nghèo"),
  NEAR_POOR("cận nghèo", "hộ cận nghèo"),
  NON_POOR("không nghèo", "hộ không nghèo", "thoát nghèo", "hộ thoát nghèo");

  private final List<String> words;

  Status(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }
}
