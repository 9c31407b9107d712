package vn.chungtay.submission;

import java.util.Locale;

/** The ten basic services a household can be deprived of (Quyết định 59/2015/QĐ-TTg). */
public enum Deprivation {
  HEALTH_CARE("tiếp cận dịch vụ y tế"),
  HEALTH_INSURANCE("bảo hiểm y tế"),
  ADULT_EDUCATION("trình độ giáo dục người lớn"),
  SCHOOL_ATTENDANCE("đi học của trẻ em"),
  HOUSING_QUALITY("chất lượng nhà ở"),
  HOUSING_AREA("diện tích nhà ở"),
  WATER("nguồn nước sinh hoạt"),
  SANITATION("nhà tiêu hợp vệ sinh"),
  TELECOM("dịch vụ viễn thông"),
  INFORMATION_ASSETS("tài sản tiếp cận thông tin");

  private final String vietnamese;

  Deprivation(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The bare name used in indicators, for example {@code health_care}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column that carries it, for example {@code deprived_health_care}. */
  public String column() {
    return "deprived_" + code();
  }

  /** The column's Vietnamese label. */
  public String label() {
    return "Thiếu hụt " + vietnamese;
  }
}
