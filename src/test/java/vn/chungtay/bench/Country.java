package vn.chungtay.bench;

import java.util.Locale;
import java.util.function.Consumer;

/** The made-up provinces, districts and communes, and how many records each commune has. */
final class Country {
  private static final int MOST_DISTRICTS = 11;
  private static final String ROOT = "VN";

  private final Wanted wanted;
  private final int districts;

  /**
   * What is wanted of the units and their records.
   *
   * @param records household records of all communes and years together
   * @param communes in each province
   */
  record Wanted(long seed, long records, int provinces, int communes) {}

  Country(Wanted wanted) {
    this.wanted = wanted;
    this.districts = Math.min(MOST_DISTRICTS, wanted.communes());
  }

  /** The code of the unit that all others lie below. */
  String root() {
    return wanted.provinces() == 1 ? province(1) : ROOT;
  }

  /** Hands over all communes by number. */
  void eachCommune(Consumer<Commune> action) {
    int count = wanted.provinces() * wanted.communes();
    long total = 0;
    for (int number = 1; number <= count; number++) {
      total += size(number);
    }
    long before = 0;
    for (int number = 1; number <= count; number++) {
      long upTo = before + size(number);
      action.accept(
          commune(
              number,
              share(wanted.records(), upTo, total) - share(wanted.records(), before, total)));
      before = upTo;
    }
  }

  private static long share(long records, long part, long total) {
    return Math.multiplyExact(records, part) / total;
  }

  private long size(int number) {
    return 50 + Draw.bits(Draw.of(wanted.seed(), number), 0, 7);
  }

  private Commune commune(int number, long records) {
    long draw = Draw.of(wanted.seed(), number);
    int place = (number - 1) % wanted.communes() * districts / wanted.communes();
    int district = (number - 1) / wanted.communes() * districts + place + 1;
    boolean urban = place == 0 || Draw.bits(draw, 8, 3) == 0;
    boolean remote = !urban && Draw.bits(draw, 11, 3) < 2;
    int minority = (remote ? 40 : 5) + Draw.bits(draw, 14, 4);
    boolean flags = Draw.bits(draw, 18, 2) > 0;
    return new Commune(number, district, draw, urban, remote, minority, flags, records);
  }

  /** Writes units.csv. */
  void write(Bytes out) {
    out.text("code,name,type,parent_code,area,remote\n");
    if (wanted.provinces() > 1) {
      out.text(ROOT + ",Cả nước,province,,,\n");
    }
    String above = wanted.provinces() > 1 ? ROOT : "";
    for (int province = 1; province <= wanted.provinces(); province++) {
      String code = province(province);
      out.text(code + ",Tỉnh " + code + ",province," + above + ",,\n");
    }
    for (int district = 1; district <= wanted.provinces() * districts; district++) {
      String code = district(district);
      String province = province((district - 1) / districts + 1);
      out.text(code + ",Huyện " + code + ",district," + province + ",,\n");
    }
    eachCommune(commune -> write(commune, out));
  }

  private static void write(Commune commune, Bytes out) {
    String code = code(commune);
    String kind = commune.urban() ? "Phường " : "Xã ";
    String traits = (commune.urban() ? "urban," : "rural,") + (commune.remote() ? "1" : "0");
    out.text(
        code
            + ","
            + kind
            + code
            + ",commune,"
            + district(commune.district())
            + ","
            + traits
            + "\n");
  }

  static String code(Commune commune) {
    return String.format(Locale.ROOT, "%05d", commune.number());
  }

  private static String district(int number) {
    return String.format(Locale.ROOT, "%03d", number);
  }

  private static String province(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
