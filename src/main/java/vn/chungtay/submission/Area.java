package vn.chungtay.submission;

import java.util.List;

/** Whether a place counts as urban (phường, thị trấn) or rural (xã); decides the poverty line. */
public enum Area implements Coded {
  RURAL("nông thôn"),
  URBAN("thành thị", "đô thị");

  private final List<String> words;

  Area(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }
}
