package vn.chungtay.submission;

import java.util.List;

/** What the yearly review found a household to be. */
public enum Status implements Coded {
  POOR("poor", "nghèo", "hộ nghèo"),
  NEAR_POOR("near_poor", "cận nghèo", "hộ cận nghèo"),
  NON_POOR("non_poor", "không nghèo", "hộ không nghèo", "thoát nghèo", "hộ thoát nghèo");

  private final String code;
  private final List<String> words;

  Status(String code, String... words) {
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
