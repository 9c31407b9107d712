package vn.chungtay.submission;

import java.util.List;

/** Đồng Nai's two types of poor household: A has a member able to work, B has none. */
public enum PoorType implements Coded {
  A("A", "hộ nghèo A", "loại A"),
  B("B", "hộ nghèo B", "loại B");

  private final String code;
  private final List<String> words;

  PoorType(String code, String... words) {
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
