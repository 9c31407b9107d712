package vn.chungtay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.ExemplarSubject;

class DraftedReportTest {
  private static final List<String> COMMUNES = List.of("11", "12", "21");

  @Test
  void saysWhichTargetsAreMetAndByHowMuch() {
    assertThat(vietnamese(SmallProvince.complete().asOf("2020")))
        .anyMatch(told -> told.startsWith("Phong trào có 5 mục tiêu. Kết quả: "))
        .contains(
            "Tỷ lệ hộ nghèo, mục tiêu dưới 1,00% đến hết năm 2020: năm 2020 là 0,50% (15/3.000"
                + " hộ), tốt hơn mức phải đạt 0,50 điểm %. Đánh giá: đạt.",
            "Tỷ lệ hộ nghèo: khi kết thúc thời hạn đã ở mức phải đạt; cần giữ vững.");
  }

  @Test
  void saysWhichTargetsAreMissed() {
    assertThat(vietnamese(poor(10, 10)))
        .anyMatch(
            told ->
                told.contains("1,00% (30/3.000 hộ), đúng bằng mức này nên chưa đạt")
                    && told.endsWith("Đánh giá: không đạt."))
        .contains("Tỷ lệ hộ nghèo: đã đến hạn (năm 2020) mà chưa ở mức phải đạt (dưới 1,00%).");
  }

  @Test
  void saysRisenFallenOrUnchangedAsItIs() {
    assertThat(vietnamese(poor(20, 10))).anyMatch(told -> told.contains("giảm 1,00 điểm"));
    assertThat(vietnamese(poor(10, 20))).anyMatch(told -> told.contains("tăng 1,00 điểm"));
    assertThat(vietnamese(poor(10, 10)))
        .anyMatch(told -> told.contains("tỷ lệ hộ nghèo không đổi (0,00)"))
        .noneMatch(told -> told.contains("giảm 0,00") || told.contains("tăng 0,00"));
  }

  @Test
  void concludesNothingFromWhatAMissingReportMayChange() {
    SmallProvince province = new SmallProvince();
    COMMUNES.forEach(commune -> province.report(commune, "2015", 1000, 100));
    province.report("11", "2020", 1000, 5).report("21", "2020", 1000, 5);

    assertThat(vietnamese(province.asOf("2020")))
        .anyMatch(told -> told.endsWith("chưa đủ căn cứ để kết luận; theo số liệu hiện có là đạt."))
        .contains(
            "Tỷ lệ hộ nghèo: chưa đủ căn cứ để kết luận; trước hết phải bổ sung số liệu còn thiếu.")
        .noneMatch(told -> told.contains("Đánh giá: đạt"))
        .anyMatch(told -> told.contains("Còn thiếu ") && told.contains("Tỷ lệ nộp báo cáo"));
  }

  @Test
  void namesNoHouseholdAndNoPerson() {
    Outcomes outcomes =
        SmallProvince.complete()
            .exemplar(ExemplarSubject.COLLECTIVE, "Ấp không còn hộ nghèo", "Ấp Ba")
            .exemplar(ExemplarSubject.INDIVIDUAL, "Vươn lên thoát nghèo", "Ông Bí Mật")
            .asOf("2020");

    assertThat(vietnamese(outcomes))
        .contains("Cá nhân: Vươn lên thoát nghèo (Xã Đầu).")
        .anyMatch(told -> told.startsWith("Tập thể “Ấp Ba”: Ấp không còn hộ nghèo (Xã Đầu)."))
        .noneMatch(told -> told.contains("Bí Mật"));
  }

  @ParameterizedTest
  @EnumSource
  void leavesGapsForAllThatIsNotGiven(Language language) {
    OfficialReport report = DraftedReport.of(new SmallProvince().asOf("2017"), new Texts(language));
    OfficialReport.Head head = report.head();

    assertThat(List.of(head.agency(), head.number(), head.placeAndDate()))
        .allMatch(line -> line.spans().stream().anyMatch(Line.Span::gap));
    assertThat(head.addressees()).singleElement().extracting(Line::text).asString().contains("[");
    assertThat(report.foot().signer().spans()).allMatch(Line.Span::gap);
    assertThat(Told.in(report))
        .noneMatch(told -> told.matches("(?s).*\\{[0-9]}.*"))
        .noneMatch(told -> told.contains("|  |") || told.endsWith("| "));
  }

  /** As many poor in every commune, of 1,000 households, in 2015 and in 2020. */
  private static Outcomes poor(int then, int now) {
    SmallProvince province = new SmallProvince();
    for (String commune : COMMUNES) {
      province.report(commune, "2015", 1000, then).report(commune, "2020", 1000, now);
    }
    return province.asOf("2020");
  }

  private static List<String> vietnamese(Outcomes outcomes) {
    return Told.in(DraftedReport.of(outcomes, new Texts(Language.VI)));
  }
}
