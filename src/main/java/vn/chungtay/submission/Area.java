package vn.chungtay.submission;

import java.util.List;

/** Whether a place counts as urban (phường, thị trấn) or rural (xã); decides the poverty line. */
public enum Area implements Coded {
  RURAL("rural", "nông thôn"),
  URBAN("urban", "thành thị", "đô thị");

  private final String code;
  private final List<String> words;

  Area(String code, String... words) {
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
