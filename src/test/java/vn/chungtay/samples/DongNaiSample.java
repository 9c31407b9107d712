package vn.chungtay.samples;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The sample campaign of Đồng Nai 2015-2020: made-up households and reports on the real map of
 * units and under the published totals of the province.
 *
 * <p>Reads the hand-made units.csv of the target folder and writes the folders of the years beside
 * it, the same bytes every time.
 */
public final class DongNaiSample {
  private DongNaiSample() {}

  public static void main(String[] args) throws IOException {
    generate(Path.of(args.length > 0 ? args[0] : "samples/dong-nai"));
  }

  static void generate(Path campaign) throws IOException {
    UnitList units = UnitList.read(campaign.resolve("units.csv"));
    for (YearEnd end : new Province(units).yearEnds) {
      new YearFolder(campaign, end, units).write();
      if (end.year >= 2017) {
        new MovementFolder(campaign, units, end.year).write();
      }
    }
  }
}
