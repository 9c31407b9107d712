package vn.chungtay.samples;

import java.util.List;

/** What the sample assumes of a district: size, growth, poverty and peoples; all of it rough. */
enum District {
  BIEN_HOA("731", "bien-hoa", 245_000, 1.050, 0.006, 0.02, List.of("Hoa", "Tày", "Nùng")),
  LONG_KHANH("732", "long-khanh", 38_000, 1.035, 0.014, 0.06, List.of("Chơ-ro", "Hoa", "Tày")),
  TAN_PHU("734", "tan-phu", 38_000, 1.020, 0.050, 0.17, List.of("Mạ", "Tày", "Nùng", "Xtiêng")),
  VINH_CUU("735", "vinh-cuu", 35_000, 1.045, 0.026, 0.04, List.of("Chơ-ro", "Khơ-me", "Tày")),
  DINH_QUAN("736", "dinh-quan", 46_000, 1.020, 0.048, 0.19, List.of("Hoa", "Mạ", "Nùng", "Dao")),
  TRANG_BOM("737", "trang-bom", 76_000, 1.055, 0.018, 0.09, List.of("Hoa", "Chơ-ro", "Nùng")),
  THONG_NHAT("738", "thong-nhat", 38_000, 1.030, 0.026, 0.04, List.of("Chơ-ro", "Hoa", "Mường")),
  CAM_MY("739", "cam-my", 36_000, 1.020, 0.035, 0.08, List.of("Chơ-ro", "Khơ-me", "Hoa")),
  LONG_THANH("740", "long-thanh", 54_000, 1.060, 0.019, 0.03, List.of("Chơ-ro", "Khơ-me")),
  XUAN_LOC(
      "741", "xuan-loc", 53_000, 1.025, 0.033, 0.10, List.of("Chơ-ro", "Chăm", "Cơ-ho", "Hoa")),
  NHON_TRACH("742", "nhon-trach", 46_000, 1.070, 0.026, 0.02, List.of("Khơ-me", "Chăm"));

  final String code;

  /** The name as it stands in file names. */
  final String slug;

  final double households;
  final double growth;
  final double povertyRate;
  final double minorityShare;
  final List<String> minorities;

  District(
      String code,
      String slug,
      double households,
      double growth,
      double povertyRate,
      double minorityShare,
      List<String> minorities) {
    this.code = code;
    this.slug = slug;
    this.households = households;
    this.growth = growth;
    this.povertyRate = povertyRate;
    this.minorityShare = minorityShare;
    this.minorities = minorities;
  }

  /** Whether the district belongs to "Cụm 1", the cities and the industrial districts. */
  boolean isInTheFirstCluster() {
    return switch (this) {
      case BIEN_HOA, LONG_KHANH, TRANG_BOM, LONG_THANH, NHON_TRACH -> true;
      default -> false;
    };
  }

  static District of(SampleUnit commune) {
    return withCode(commune.parent());
  }

  static District withCode(String code) {
    for (District district : values()) {
      if (district.code.equals(code)) {
        return district;
      }
    }
    throw new IllegalArgumentException("no district " + code);
  }
}
