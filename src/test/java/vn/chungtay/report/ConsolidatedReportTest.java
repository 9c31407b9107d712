package vn.chungtay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Status;

class ConsolidatedReportTest {
  @Test
  void isTitledByTheReviewOfItsPeriod() {
    SmallProvince province = SmallProvince.complete();

    assertThat(vietnamese(province.asOf("2020")).get(0))
        .startsWith("Báo cáo tổng kết")
        .endsWith("giai đoạn 2016-2020 - Tỉnh Thử");
    assertThat(vietnamese(province.asOf("2018")).get(0)).startsWith("Báo cáo sơ kết");
    assertThat(vietnamese(province.asOf("2017")).get(0)).startsWith("Báo cáo năm 2017");
  }

  @Test
  void saysThatATargetIsMetAndBeyondDoubt() {
    Outcomes outcomes = SmallProvince.complete().asOf("2020");

    assertThat(vietnamese(outcomes))
        .contains(
            "Tỷ lệ hộ nghèo: năm 2020 là 0,50% (15/3.000 hộ); mục tiêu dưới 1,00% đến hết năm"
                + " 2020: đạt (kết luận đã xác định).");
    assertThat(english(outcomes))
        .contains(
            "Poverty rate: 0.50% (15 of 3,000 households) in 2020; goal below 1.00% by the end of"
                + " 2020: met (verdict established).");
  }

  @Test
  void saysThatATargetIsMissedWhereTheRateIsJustTheBound() {
    SmallProvince province = new SmallProvince();
    for (String commune : List.of("11", "12", "21")) {
      province.report(commune, "2015", 1000, 100).report(commune, "2020", 1000, 10);
    }

    assertThat(vietnamese(province.asOf("2020")))
        .anyMatch(told -> told.contains("1,00% (30/3.000 hộ)") && told.contains("không đạt"));
  }

  @Test
  void namesTheSilentUnitsThatMayChangeAVerdict() {
    SmallProvince province = new SmallProvince();
    for (String commune : List.of("11", "12", "21")) {
      province.report(commune, "2015", 1000, 100);
    }
    province.report("11", "2020", 1000, 5).report("21", "2020", 1000, 5);

    assertThat(vietnamese(province.asOf("2020")))
        .contains(
            "Tỷ lệ hộ nghèo: năm 2020 là 0,50% (10/2.000 hộ); mục tiêu dưới 1,00% đến hết năm"
                + " 2020: đạt (kết luận chưa xác định).",
            "Số liệu còn thiếu có thể làm đổi kết luận: nếu số hộ của các đơn vị chưa gửi vẫn như số"
                + " đã biết gần nhất, giá trị nằm trong khoảng từ 0,33%"
                + " đến 33,67%.",
            "Chưa có số liệu dùng được của năm 2020 từ 1 đơn vị: Xã Giữa (Huyện Một). Liên quan"
                + " đến mục tiêu: Tỷ lệ hộ nghèo.",
            "Báo cáo đơn vị | Huyện Một | 1 | Xã Giữa");
  }

  @Test
  void namesNoUnitForWhichAHigherOneStandsIn() {
    SmallProvince province = new SmallProvince();
    for (String commune : List.of("11", "12", "21")) {
      province.report(commune, "2015", 1000, 100);
    }
    province.report("1", "2020", 2000, 9).report("21", "2020", 1000, 5);

    assertThat(vietnamese(province.asOf("2020")))
        .anyMatch(told -> told.contains("0,47% (14/3.000 hộ)") && told.contains("đã xác định"))
        .noneMatch(told -> told.endsWith("Liên quan đến mục tiêu: Tỷ lệ hộ nghèo."));
  }

  @Test
  void saysWhenTooFewOfTheCohortAreFoundAgain() {
    SmallProvince province = new SmallProvince();
    for (String commune : List.of("11", "12", "21")) {
      province.household(commune, "2015", 500_000, Status.POOR);
    }
    province.household("11", "2020", 1_000_000, Status.NON_POOR);

    assertThat(vietnamese(province.asOf("2020")))
        .contains("Chỉ theo dõi được 33,33% số hộ nghèo kỳ gốc, thấp hơn mức tối thiểu 90,00%.")
        .anyMatch(told -> told.contains("năm 2015 hoặc năm 2020 từ 2 đơn vị: Xã Giữa"));
  }

  @Test
  void saysThatThereIsNoListOfRemoteCommunes() {
    Outcomes outcomes = SmallProvince.complete().remoteUnknown().asOf("2020");

    assertThat(vietnamese(outcomes))
        .anyMatch(
            told ->
                told.contains("Vùng sâu, vùng xa: chưa tính được cho năm 2020")
                    && told.contains("chưa có danh sách đầy đủ xã vùng sâu, vùng xa"));
    assertThat(english(outcomes))
        .anyMatch(told -> told.contains("no complete list of remote communes"));
  }

  @Test
  void putsTheOtherMultipliersBesideTheCohorts() {
    Outcomes outcomes =
        SmallProvince.complete().household("new", "21", "2020", 750_000, Status.POOR).asOf("2020");

    assertThat(vietnamese(outcomes))
        .anyMatch(
            told -> told.matches("Chung(?: \\| 2,60){3} \\| 1,50 \\| [0-9,]+ \\| chưa xác định.*"));
  }

  @Test
  void saysWhereTheStandardChangesAndWhichIsNotConfirmed() {
    assertThat(vietnamese(SmallProvince.complete().asOf("2020")))
        .anyMatch(told -> told.startsWith("Từ năm 2019 áp dụng Chuẩn nghèo đa chiều"))
        .anyMatch(told -> told.contains("[DN-2019-2020]: chưa có đủ văn bản để đối chiếu"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leavesNoCellEmptyEvenWhenAlmostNothingCame(Language language) {
    List<String> told = Told.in(language, new SmallProvince().asOf("2017"));

    assertThat(told).noneMatch(piece -> piece.contains("|  |") || piece.endsWith("| "));
    assertThat(told).noneMatch(piece -> piece.matches("(?s).*\\{[0-9]}.*"));
  }

  @Test
  void showsTheNamesOfCollectivesAndModelsOnly() {
    Outcomes outcomes =
        SmallProvince.complete()
            .exemplar(ExemplarSubject.COLLECTIVE, "Ấp không còn hộ nghèo", "Ấp Ba")
            .exemplar(ExemplarSubject.HOUSEHOLD, "Vươn lên thoát nghèo", "Ông Bí Mật")
            .asOf("2020");

    assertThat(vietnamese(outcomes))
        .anyMatch(told -> told.startsWith("Tập thể | Ấp Ba | Ấp không còn hộ nghèo"))
        .anyMatch(told -> told.startsWith("Hộ gia đình | không nêu | Vươn lên thoát nghèo"))
        .noneMatch(told -> told.contains("Bí Mật"));
  }

  @Test
  void quotesFiftyObstaclesAndSaysHowManyThereAre() {
    SmallProvince province = SmallProvince.complete();
    for (int i = 0; i < 51; i++) {
      province.obstacle("11", "2020", "Thiếu đất sản xuất *" + (100 + i));
    }
    province.obstacle("11", "2018", "Chuyện cũ");

    assertThat(vietnamese(province.asOf("2020")))
        .contains("không ghi | Xã Đầu | Thiếu đất sản xuất *149 | không ghi")
        .contains("Chỉ nêu 50 trong số 51; tất cả có trong các tệp đơn vị gửi.")
        .noneMatch(told -> told.contains("*150") || told.contains("Chuyện cũ"));
  }

  @Test
  void addsUpTheWorkOfAllUnitsAndLeavesNothingOut() {
    Outcomes outcomes =
        SmallProvince.complete()
            .activity("1", "2020", ActivityType.HOUSES_BUILT, 80_000_000)
            .activity("2", "2020", ActivityType.HOUSES_BUILT, 40_000_000)
            .asOf("2020");

    assertThat(vietnamese(outcomes))
        .contains("Xây nhà tình thương | không ghi | 120,00 triệu đồng | không ghi")
        .anyMatch(told -> told.endsWith("Bình quân cho một hộ nghèo đầu kỳ: 6.666.667 đồng."));
  }

  @Test
  void countsFindingsThatAreNotListed() {
    SmallProvince province = SmallProvince.complete();
    province.findings().add(Finding.ofFile(Rule.EMPTY_FILE, "a.csv", ""));
    province.findings().add(Finding.ofFile(Rule.EMPTY_FILE, "a.csv", ""));

    assertThat(vietnamese(province.asOf("2020")))
        .contains("Tệp không có bản ghi | empty_file | cảnh báo | 2 | 1");
  }

  @Test
  void showsWhetherTheGatesArePassed() {
    assertThat(vietnamese(SmallProvince.complete().asOf("2020")))
        .contains("Tỷ lệ nộp báo cáo | từ 95,00% trở lên | 90,00% | không đạt");
  }

  private static List<String> vietnamese(Outcomes outcomes) {
    return Told.in(Language.VI, outcomes);
  }

  private static List<String> english(Outcomes outcomes) {
    return Told.in(Language.EN, outcomes);
  }
}
