package vn.chungtay.samples;

import java.util.List;

/** The good examples of the sample, all invented; no person is named. */
final class SampleExemplars {
  private static final String AWARD = "Bằng khen của Chủ tịch UBND tỉnh";

  static final Voices VOICES =
      new Voices(
          "exemplars",
          List.of(
              "subject",
              "title",
              "summary",
              "model",
              "households",
              "proposed_award",
              "subject_name"),
          """
          734|2018|model|Nuôi dê luân chuyển con giống|Mỗi hộ nhận hai dê cái, sau hai năm chuyển lại hai dê con cho hộ sau.|Ngân hàng dê giống|46|Bằng khen|Mô hình ngân hàng dê giống
          734|2020|collective|Ấp không còn hộ nghèo A|Chi bộ phân công mỗi đảng viên giúp một hộ, ba năm liền không có hộ tái nghèo.||21|Bằng khen|Tập thể một ấp (ví dụ)
          734|2020|household|Hộ tự nguyện xin ra khỏi danh sách hộ nghèo|Hộ số H26119-0003 trồng dâu, nuôi tằm, trả xong vốn vay trước hạn.||1|Giấy khen|
          736|2018|model|Tổ hợp tác xoài an toàn|Hộ nghèo góp đất, tổ lo kỹ thuật và đầu ra; thu nhập tăng đều ba vụ.|Liên kết sản xuất|38|Bằng khen|Mô hình tổ hợp tác xoài
          736|2020|household|Vươn lên từ vốn vay nhỏ|Hộ số H26239-0002 vay vốn nuôi bò, sau ba năm có năm con.||1|Giấy khen|
          735|2018|collective|Tổ tiết kiệm và vay vốn ấp|Năm năm không có nợ quá hạn, giúp 57 hộ vay vốn.|Tiết kiệm và vay vốn|57|Bằng khen|Tập thể một tổ vay vốn (ví dụ)
          735|2020|model|Tổ trồng bưởi ven sông|Hộ khá hướng dẫn hộ nghèo chăm sóc vườn, bao tiêu qua hợp tác xã.|Hộ khá giúp hộ nghèo|33|Giấy khen|Mô hình tổ trồng bưởi
          741|2018|model|Mỗi chi hội giúp một hộ|Các chi hội nhận đỡ đầu, góp ngày công và con giống.|Đỡ đầu hộ nghèo|64|Bằng khen|Mô hình mỗi chi hội giúp một hộ
          741|2020|collective|Xã dẫn đầu về giảm nghèo|Giảm hộ nghèo nhanh nhất huyện, hộ nghèo được hỗ trợ đúng nhu cầu.||88|Bằng khen|Tập thể một xã (ví dụ)
          739|2018|household|Thoát nghèo bền vững|Hộ số H26362-0003 trồng tiêu xen chuối, cho con học hết phổ thông.||1|Giấy khen|
          738|2018|model|Bếp ăn yêu thương cho người già neo đơn|Nhóm tình nguyện nấu ăn mỗi ngày cho hộ nghèo B.|Chăm sóc tại cộng đồng|25|Giấy khen|Mô hình bếp ăn yêu thương
          737|2020|model|Doanh nghiệp nhận lao động hộ nghèo|Doanh nghiệp dạy nghề tại chỗ và cam kết nhận vào làm.|Việc làm tại chỗ|72|Bằng khen|Mô hình dạy nghề tại doanh nghiệp
          731|2018|collective|Khu phố năm không|Không hộ nghèo A, không trẻ bỏ học, không nhà tạm, không nợ xấu, không tệ nạn.||19|Bằng khen|Tập thể một khu phố (ví dụ)
          732|2020|model|Vườn rau sạch của phụ nữ nghèo|Tổ phụ nữ trồng rau, bán cho bếp ăn trường học.|Tổ hợp tác rau sạch|28|Giấy khen|Mô hình vườn rau sạch
          740|2020|household|Ổn định cuộc sống sau khi chuyển chỗ ở|Hộ số H26410-0006 chuyển sang làm dịch vụ, thu nhập khá hơn trước.||1|Giấy khen|
          742|2018|model|Quỹ xoay vòng của khu dân cư|Mỗi nhà góp một ít, cho hộ nghèo vay không lãi.|Quỹ xoay vòng|31|Giấy khen|Mô hình quỹ xoay vòng
          NHCSXH|2020|collective|Điểm giao dịch lưu động|Giao dịch tại xã mỗi tháng một lần, kể cả ngày nghỉ.|Giao dịch lưu động|640|Bằng khen|Tập thể một phòng giao dịch (ví dụ)
          HND|2018|model|Dạy nghề theo mùa vụ|Lớp học mở ngay tại vườn, đúng lúc cây cần chăm sóc.|Dạy nghề tại vườn|120|Bằng khen|Mô hình dạy nghề theo mùa vụ
          TD|2020|collective|Đội thanh niên sửa nhà|Đội đi sửa nhà cho hộ nghèo vào ngày nghỉ, ba năm sửa 74 căn.|Ngày thứ bảy tình nguyện|74|Bằng khen|Tập thể một đội tình nguyện (ví dụ)
          """
              .replace("|Bằng khen|", "|" + AWARD + "|"));

  private SampleExemplars() {}
}
