package vn.chungtay.samples;

import java.util.List;

/** The difficulties and requests of the sample, all invented. */
final class SampleObstacles {
  static final Voices VOICES =
      new Voices(
          "obstacles",
          List.of("topic", "text", "proposal"),
          """
          734|2018|Sinh kế|Đất sản xuất ở các xã ven rừng bạc màu, hộ nghèo thiếu vốn và thiếu nước tưới mùa khô.|Ưu tiên vốn vay và hỗ trợ đào giếng, trữ nước cho hộ nghèo vùng sâu.
          734|2020|Sinh kế|Hộ nghèo còn lại chủ yếu không còn khả năng lao động, khó thoát nghèo bằng mô hình sản xuất.|Chuyển dần sang trợ giúp xã hội đối với hộ nghèo B.
          736|2018|Dân tộc|Một số hộ dân tộc thiểu số còn tâm lý trông chờ, ngại vay vốn vì sợ không trả được nợ.|Có cán bộ cùng dân tộc hướng dẫn vay vốn và cách làm ăn.
          736|2020|Giá cả|Giá nông sản xuống thấp, dịch bệnh trên cây trồng, vật nuôi làm giảm thu nhập của hộ mới thoát nghèo.|Kết nối bao tiêu sản phẩm, bảo hiểm vật nuôi cho hộ mới thoát nghèo.
          735|2018|Nhà ở|Nhiều hộ nghèo ở nhờ đất của người thân, chưa đủ điều kiện xây nhà tình thương.|Cho phép xây nhà trên đất của người thân khi có cam kết ở lâu dài.
          741|2018|Nước sạch|Công trình cấp nước tập trung chưa tới các ấp xa trung tâm.|Bố trí vốn mở rộng tuyến ống trong kế hoạch năm sau.
          741|2020|Rà soát|Biểu mẫu rà soát thay đổi, cán bộ ấp lớn tuổi nhập liệu chậm.|Tập huấn sớm hơn, trước tháng 9, và cấp phần mềm nhập liệu.
          739|2018|Việc làm|Lao động nghèo trên 40 tuổi khó vào làm tại các khu công nghiệp.|Mở lớp nghề ngắn hạn tại xã; vận động doanh nghiệp nhận lao động lớn tuổi.
          738|2018|Cán bộ|Cán bộ giảm nghèo cấp xã kiêm nhiệm, thay đổi thường xuyên.|Có phụ cấp và giữ ổn định cán bộ trong cả giai đoạn.
          738|2020|Số liệu|Sau khi điều chỉnh địa giới, hộ chuyển giữa các xã phải đối chiếu lại bằng tay.|Thống nhất mã hộ trong toàn tỉnh.
          737|2018|Nhập cư|Hộ nghèo tạm trú thay đổi chỗ ở nhiều, khó theo dõi và hỗ trợ.|Có quy định về hỗ trợ hộ nghèo tạm trú dài hạn.
          731|2018|Nhập cư|Dân số cơ học tăng nhanh, việc rà soát ở các khu nhà trọ tốn nhiều thời gian.|Cho phép dùng cộng tác viên khu phố trong đợt rà soát.
          731|2020|Chuẩn nghèo|Sáu xã trở thành phường, mức chuẩn thay đổi nên một số hộ được xét lại là hộ nghèo.|Hướng dẫn rõ cách so sánh số liệu trước và sau khi thành phường.
          732|2020|Chuẩn nghèo|Năm xã lên phường, người dân thắc mắc vì mức chuẩn khác năm trước.|Tuyên truyền về chuẩn nghèo theo khu vực.
          740|2020|Tái định cư|Các hộ thuộc xã đã giải thể chưa ổn định chỗ ở, thu nhập tạm thời giảm.|Hỗ trợ chuyển đổi nghề cho hộ trong vùng dự án.
          742|2018|Y tế|Một số hộ mới thoát nghèo không mua lại thẻ bảo hiểm y tế.|Kéo dài hỗ trợ mức đóng thêm hai năm sau khi thoát nghèo.
          SLDTBXH|2018|Tổng hợp|Biểu báo cáo của các đơn vị chưa thống nhất, đơn vị tính "triệu đồng" và "đồng" lẫn lộn.|Dùng một mẫu chung và kiểm tra tự động khi nhận.
          NHCSXH|2018|Tín dụng|Nguồn vốn ủy thác về chậm, tập trung vào cuối năm.|Chuyển vốn ủy thác ngay trong quý I.
          MTTQ|2018|Vận động|Việc vận động Quỹ "Vì người nghèo" ở các xã thuần nông còn khó khăn.|Phân bổ một phần quỹ cấp tỉnh cho các xã khó khăn.
          STTTT|2020|Tuyên truyền|Tin, bài về gương thoát nghèo còn ít, trùng lặp giữa các báo.|Xây dựng kế hoạch tuyên truyền chung từ đầu năm.
          HPN|2020|Sinh kế|Tổ hợp tác của phụ nữ nghèo thiếu người biết ghi chép thu chi.|Mở lớp ghi chép sổ sách đơn giản cho tổ trưởng.
          """);

  private SampleObstacles() {}
}
