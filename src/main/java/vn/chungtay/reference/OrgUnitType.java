package vn.chungtay.reference;

import java.util.List;
import vn.chungtay.submission.Coded;

/** What an org unit is: a place or a body. */
public enum OrgUnitType implements Coded {
  PROVINCE(true, "tỉnh"),
  DISTRICT(true, "huyện", "quận", "thị xã", "thành phố"),
  COMMUNE(true, "xã", "phường", "thị trấn"),
  HAMLET(true, "ấp", "khu phố", "thôn", "tổ dân phố"),
  AGENCY(false, "sở", "ban", "ngành", "cơ quan"),
  FRONT(false, "mặt trận", "MTTQ"),
  MASS_ORGANISATION(false, "đoàn thể"),
  ORGANISATION(false, "tổ chức"),
  OTHER(false, "khác");

  private final boolean territorial;
  private final List<String> words;

  OrgUnitType(boolean territorial, String... words) {
    this.territorial = territorial;
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  /** Whether it is a place where households live. */
  public boolean territorial() {
    return territorial;
  }
}
