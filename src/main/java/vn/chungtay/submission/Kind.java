package vn.chungtay.submission;

import static vn.chungtay.submission.Column.choice;
import static vn.chungtay.submission.Column.count;
import static vn.chungtay.submission.Column.decimal;
import static vn.chungtay.submission.Column.flag;
import static vn.chungtay.submission.Column.text;
import static vn.chungtay.submission.Column.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The kinds of submission and the columns of each, in the order of the form. */
public enum Kind implements Coded {
  UNIT_REPORT(unitReport()),
  HOUSEHOLDS(households()),
  ACTIVITIES(activities()),
  OBSTACLES(obstacles()),
  EXEMPLARS(exemplars());

  /** Stands in the first cell of those sheets of a form that only explain it. */
  public static final String FORM_MARK = "chungtay template";

  private final List<Column> columns;
  private final Map<String, Integer> positions = new HashMap<>();

  Kind(List<Column> columns) {
    this.columns = List.copyOf(columns);
    for (int i = 0; i < columns.size(); i++) {
      positions.put(columns.get(i).name(), i);
    }
  }

  public List<Column> columns() {
    return columns;
  }

  /** Where a column of this name stands in {@link #columns()}. */
  public OptionalInt position(String column) {
    Integer position = positions.get(column);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  private static List<Column> unitReport() {
    List<Column> columns = heading();
    columns.add(text("standard", "Chuẩn nghèo"));
    for (ReportItem item : ReportItem.values()) {
      if (item == ReportItem.DEPRIVED_HEALTH_CARE) {
        columns.add(decimal("poor_rate_percent", "Tỷ lệ hộ nghèo (%)", "0", "100", 20));
      }
      long most = item == ReportItem.POOR_INCOME_PER_CAPITA ? Household.MOST_INCOME : Column.MOST;
      Column column = whole(item.column(), item.label(), 0, most);
      columns.add(item.required() ? column.mandatory() : column);
    }
    columns.add(note());
    return columns;
  }

  private static List<Column> households() {
    List<Column> columns = new ArrayList<>();
    columns.add(text("household_id", "Mã hộ").mandatory());
    columns.addAll(heading());
    columns.add(text("hamlet", "Ấp, khu phố"));
    columns.add(choice("area", "Khu vực", Area.values()));
    columns.add(flag("remote", "Vùng sâu, vùng xa"));
    columns.add(Column.of("ethnicity", "Dân tộc", ValueType.Simple.ETHNICITY).mandatory());
    columns.add(choice("head_gender", "Giới tính chủ hộ", Gender.values()));
    columns.add(whole("members", "Số nhân khẩu", 1, Household.MOST_MEMBERS).mandatory());
    columns.add(
        whole("income_per_capita", "Thu nhập bình quân đầu người", 0, Household.MOST_INCOME)
            .mandatory());
    columns.add(choice("status", "Phân loại hộ", Status.values()).mandatory());
    columns.add(choice("poor_type", "Loại hộ nghèo", PoorType.values()));
    columns.add(decimal("weight", "Quyền số", "0.000000001", "1000000", Column.WEIGHT_SCALE));
    columns.add(decimal("b1_score", "Điểm B1", "0", "1000", 2));
    columns.add(decimal("b2_score", "Điểm B2", "0", "1000", 2));
    columns.add(text("head_name", "Họ tên chủ hộ").secret());
    columns.add(text("head_id_number", "Số định danh chủ hộ").secret());
    for (Deprivation deprivation : Deprivation.values()) {
      columns.add(flag(deprivation.column(), deprivation.label()));
    }
    return columns;
  }

  private static List<Column> activities() {
    List<Column> columns = place();
    columns.add(choice("activity", "Hoạt động", ActivityType.values()).mandatory());
    columns.add(count("quantity", "Số lượng"));
    columns.add(whole("amount_vnd", "Số tiền (đồng)", 0, Column.MOST_VND));
    columns.add(count("households", "Số hộ"));
    columns.add(count("persons", "Số người"));
    columns.addAll(sending());
    columns.add(note());
    return columns;
  }

  private static List<Column> obstacles() {
    List<Column> columns = place();
    columns.add(text("topic", "Chủ đề"));
    columns.add(text("text", "Khó khăn, vướng mắc").mandatory());
    columns.add(text("proposal", "Kiến nghị"));
    columns.addAll(sending());
    return columns;
  }

  private static List<Column> exemplars() {
    List<Column> columns = place();
    columns.add(choice("subject", "Đối tượng", ExemplarSubject.values()).mandatory());
    columns.add(text("title", "Tiêu đề").mandatory());
    columns.add(text("summary", "Tóm tắt"));
    columns.add(text("model", "Mô hình"));
    columns.add(count("households", "Số hộ"));
    columns.add(text("proposed_award", "Hình thức khen thưởng đề nghị"));
    columns.add(text("subject_name", "Tên đối tượng").secret());
    columns.addAll(sending());
    return columns;
  }

  private static List<Column> heading() {
    List<Column> columns = place();
    columns.addAll(sending());
    return columns;
  }

  private static List<Column> place() {
    return new ArrayList<>(
        Arrays.asList(
            Column.of("unit_code", "Mã đơn vị", ValueType.Simple.UNIT).mandatory(),
            Column.of("period", "Kỳ báo cáo", ValueType.Simple.PERIOD).mandatory()));
  }

  private static List<Column> sending() {
    return List.of(
        Column.of("submitted_on", "Ngày gửi", ValueType.Simple.DATE),
        whole("revision", "Lần sửa", 1, 1000));
  }

  private static Column note() {
    return text("note", "Ghi chú");
  }
}
