package vn.chungtay.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Vietnamese headings and words of a form, for those who fill in forms in their own language.
 */
final class VietnameseWords {
  private static final Map<String, String> HEADINGS =
      table(
          """
          # heading
          unit_code=Mã đơn vị
          period=Kỳ báo cáo
          submitted_on=Ngày gửi
          revision=Lần sửa
          standard=Chuẩn nghèo
          note=Ghi chú
          poor_rate_percent=Tỷ lệ hộ nghèo (%)
          # unit_report
          total_households=Tổng số hộ
          total_persons=Tổng số nhân khẩu
          minority_households=Số hộ dân tộc thiểu số
          poor_opening=Hộ nghèo đầu kỳ
          poor_escaped=Hộ thoát nghèo
          poor_other_decrease=Hộ nghèo giảm khác
          poor_relapsed=Hộ tái nghèo
          poor_new=Hộ nghèo phát sinh
          poor_other_increase=Hộ nghèo tăng khác
          poor_closing=Hộ nghèo cuối kỳ
          near_poor_opening=Hộ cận nghèo đầu kỳ
          near_poor_escaped=Hộ thoát cận nghèo
          near_poor_other_decrease=Hộ cận nghèo giảm khác
          near_poor_relapsed=Hộ tái cận nghèo
          near_poor_new=Hộ cận nghèo phát sinh
          near_poor_other_increase=Hộ cận nghèo tăng khác
          near_poor_closing=Hộ cận nghèo cuối kỳ
          poor_persons=Nhân khẩu nghèo
          poor_type_a=Hộ nghèo A
          poor_type_b=Hộ nghèo B
          poor_by_income=Hộ nghèo về thu nhập
          poor_by_deprivation=Hộ nghèo thiếu hụt dịch vụ xã hội cơ bản
          poor_minority=Hộ nghèo dân tộc thiểu số
          poor_female_headed=Hộ nghèo chủ hộ là nữ
          poor_social_protection=Hộ nghèo bảo trợ xã hội
          poor_merit=Hộ nghèo ưu đãi người có công
          poor_income_per_capita=Thu nhập bình quân đầu người hộ nghèo
          # services
          deprived_health_care=Thiếu hụt tiếp cận dịch vụ y tế
          deprived_health_insurance=Thiếu hụt bảo hiểm y tế
          deprived_adult_education=Thiếu hụt trình độ giáo dục người lớn
          deprived_school_attendance=Thiếu hụt đi học của trẻ em
          deprived_housing_quality=Thiếu hụt chất lượng nhà ở
          deprived_housing_area=Thiếu hụt diện tích nhà ở
          deprived_water=Thiếu hụt nguồn nước sinh hoạt
          deprived_sanitation=Thiếu hụt nhà tiêu hợp vệ sinh
          deprived_telecom=Thiếu hụt dịch vụ viễn thông
          deprived_information_assets=Thiếu hụt tài sản tiếp cận thông tin
          # households
          household_id=Mã hộ
          hamlet=Ấp, khu phố
          area=Khu vực
          ethnicity=Dân tộc
          head_gender=Giới tính chủ hộ
          members=Số nhân khẩu
          income_per_capita=Thu nhập bình quân đầu người
          status=Phân loại hộ
          poor_type=Loại hộ nghèo
          weight=Quyền số
          # activities
          activity=Hoạt động
          quantity=Số lượng
          amount_vnd=Số tiền (đồng)
          households=Số hộ
          persons=Số người
          # obstacles
          topic=Chủ đề
          text=Khó khăn, vướng mắc
          proposal=Kiến nghị
          """);
  private static final Map<String, String> VALUES =
      table(
          """
          male=nam
          female=nữ
          urban=thành thị
          rural=nông thôn
          poor=nghèo
          near_poor=cận nghèo
          non_poor=không nghèo
          """);
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private VietnameseWords() {}

  /** The same rows in Vietnamese; ids, numbers and free text stay as they are. */
  static List<Map<String, Object>> in(List<Map<String, Object>> rows) {
    return rows.stream().map(VietnameseWords::row).toList();
  }

  private static Map<String, Object> row(Map<String, Object> english) {
    Map<String, Object> row = new LinkedHashMap<>();
    english.forEach((name, value) -> row.put(heading(name), word(value)));
    return row;
  }

  private static String heading(String column) {
    String heading = HEADINGS.get(column);
    if (heading == null) {
      throw new IllegalArgumentException("no heading for " + column);
    }
    return heading;
  }

  private static Object word(Object value) {
    if (value instanceof LocalDate day) {
      return day.format(DAY_FIRST);
    }
    return value instanceof String text ? VALUES.getOrDefault(text, text) : value;
  }

  private static Map<String, String> table(String lines) {
    Map<String, String> table = new TreeMap<>();
    for (String line : lines.lines().filter(each -> each.contains("=")).toList()) {
      table.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    return table;
  }
}
