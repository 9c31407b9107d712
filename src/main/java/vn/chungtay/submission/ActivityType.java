package vn.chungtay.submission;

import java.util.List;

/** The catalogue of the movement's work. */
public enum ActivityType implements Coded {
  FUND_FOR_THE_POOR("Quỹ vì người nghèo"),
  HOUSES_BUILT("Xây nhà", "Xây nhà tình thương"),
  HOUSES_REPAIRED("Sửa nhà"),
  LOANS("Vay vốn"),
  JOBS("Việc làm"),
  VOCATIONAL_TRAINING("Đào tạo nghề"),
  HEALTH_INSURANCE_CARDS("Thẻ bảo hiểm y tế", "Thẻ BHYT"),
  SCHOOL_SUPPORT("Hỗ trợ học tập"),
  LIVELIHOOD_MODELS("Mô hình sinh kế"),
  MODELS_REPLICATED("Nhân rộng mô hình"),
  HOUSEHOLDS_HELPED("Hộ được giúp đỡ"),
  GIFTS("Tặng quà"),
  LEGAL_DOCUMENTS("Văn bản"),
  INITIATIVES("Sáng kiến"),
  MEDIA_ITEMS("Tin bài"),
  INFORMATION_SESSIONS("Buổi tuyên truyền"),
  PLANS_ADOPTED("Kế hoạch ban hành"),
  REVIEWS_HELD("Sơ kết, tổng kết"),
  INSPECTIONS("Kiểm tra, giám sát"),
  COMMENDATIONS_PROVINCE("Khen thưởng cấp tỉnh"),
  COMMENDATIONS_UNIT("Khen thưởng cấp đơn vị"),
  OTHER("Khác");

  private final List<String> words;

  ActivityType(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }
}
