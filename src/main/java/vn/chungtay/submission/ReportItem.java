package vn.chungtay.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The whole numbers of a unit report, in the order of the form. */
public enum ReportItem {
  TOTAL_HOUSEHOLDS("Tổng số hộ"),
  TOTAL_PERSONS("Tổng số nhân khẩu"),
  MINORITY_HOUSEHOLDS("Số hộ dân tộc thiểu số"),
  POOR_OPENING("Hộ nghèo đầu kỳ"),
  POOR_ESCAPED("Hộ thoát nghèo"),
  POOR_OTHER_DECREASE("Hộ nghèo giảm khác"),
  POOR_RELAPSED("Hộ tái nghèo"),
  POOR_NEW("Hộ nghèo phát sinh"),
  POOR_OTHER_INCREASE("Hộ nghèo tăng khác"),
  POOR_CLOSING("Hộ nghèo cuối kỳ"),
  NEAR_POOR_OPENING("Hộ cận nghèo đầu kỳ"),
  NEAR_POOR_ESCAPED("Hộ thoát cận nghèo"),
  NEAR_POOR_OTHER_DECREASE("Hộ cận nghèo giảm khác"),
  NEAR_POOR_RELAPSED("Hộ tái cận nghèo"),
  NEAR_POOR_NEW("Hộ cận nghèo phát sinh"),
  NEAR_POOR_OTHER_INCREASE("Hộ cận nghèo tăng khác"),
  NEAR_POOR_CLOSING("Hộ cận nghèo cuối kỳ"),
  POOR_PERSONS("Nhân khẩu nghèo"),
  POOR_TYPE_A("Hộ nghèo A"),
  POOR_TYPE_B("Hộ nghèo B"),
  POOR_BY_INCOME("Hộ nghèo về thu nhập"),
  POOR_BY_DEPRIVATION("Hộ nghèo thiếu hụt dịch vụ xã hội cơ bản"),
  POOR_MINORITY("Hộ nghèo dân tộc thiểu số"),
  POOR_FEMALE_HEADED("Hộ nghèo chủ hộ là nữ"),
  POOR_SOCIAL_PROTECTION("Hộ nghèo bảo trợ xã hội"),
  POOR_MERIT("Hộ nghèo ưu đãi người có công"),
  POOR_INCOME_PER_CAPITA("Thu nhập bình quân đầu người hộ nghèo"),
  DEPRIVED_HEALTH_CARE(Deprivation.HEALTH_CARE),
  DEPRIVED_HEALTH_INSURANCE(Deprivation.HEALTH_INSURANCE),
  DEPRIVED_ADULT_EDUCATION(Deprivation.ADULT_EDUCATION),
  DEPRIVED_SCHOOL_ATTENDANCE(Deprivation.SCHOOL_ATTENDANCE),
  DEPRIVED_HOUSING_QUALITY(Deprivation.HOUSING_QUALITY),
  DEPRIVED_HOUSING_AREA(Deprivation.HOUSING_AREA),
  DEPRIVED_WATER(Deprivation.WATER),
  DEPRIVED_SANITATION(Deprivation.SANITATION),
  DEPRIVED_TELECOM(Deprivation.TELECOM),
  DEPRIVED_INFORMATION_ASSETS(Deprivation.INFORMATION_ASSETS);

  private static final List<ReportItem> DEPRIVED =
      Arrays.stream(values()).filter(item -> item.name().startsWith("DEPRIVED_")).toList();

  private final String label;

  ReportItem(String label) {
    this.label = label;
  }

  ReportItem(Deprivation deprivation) {
    this(deprivation.label());
  }

  /** The column's name, for example {@code poor_closing}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column's Vietnamese label. */
  public String label() {
    return label;
  }

  /** Whether every report must fill it. */
  public boolean required() {
    return switch (this) {
      case TOTAL_HOUSEHOLDS, POOR_OPENING, POOR_ESCAPED, POOR_RELAPSED, POOR_NEW, POOR_CLOSING ->
          true;
      default -> false;
    };
  }

  /** The ten counts of deprived poor households. */
  public static List<ReportItem> deprived() {
    return DEPRIVED;
  }

  /** The count of poor households deprived of one service. */
  public static ReportItem of(Deprivation deprivation) {
    return DEPRIVED.get(deprivation.ordinal());
  }
}
