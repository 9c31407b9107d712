package vn.chungtay.submission;

import java.util.List;

/** Đồng Nai's two types of poor household: A has a member able to work, B has none. */
public enum PoorType implements Coded {
  A("hộ nghèo A", "loại A"),
  B("hộ nghèo B", "loại B");

  private final List<String> words;

  PoorType(String... words) {
    this.words = List.of(words);
  }

  /** The letter itself, as in the forms. */
  @Override
  public String code() {
    return name();
  }

  @Override
  public List<String> words() {
    return words;
  }
}
