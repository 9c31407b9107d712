package vn.chungtay.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A province with one commune, whose report for 2018 is in, to which bad files are added. */
record SmallCampaign(Path folder) {
  static final String HEADER =
      "unit_code,period,total_households,poor_opening,poor_escaped,poor_relapsed,poor_new,"
          + "poor_closing";
  static final String ROW = "0101,2018,1000,50,10,0,0,40\n";
  static final String GOOD = HEADER + "\n" + ROW;

  /** Writes it. */
  static SmallCampaign in(Path folder) {
    SmallCampaign campaign = new SmallCampaign(folder);
    campaign.write(
        "units.csv", "code,name,type,parent_code\n75,Tỉnh,province,\n0101,Xã Một,commune,75\n");
    campaign.write(
        "campaign.yaml",
        """
        baseline: "2017"
        periods: ["2018"]
        reviews: {}
        targets: []
        expects: {commune: [unit_report]}
        expects_from: {unit_report: "2018"}
        """);
    campaign.write("good.csv", GOOD);
    return campaign;
  }

  void write(String name, String text) {
    Text.write(folder.resolve(name), text);
  }

  void write(String name, byte[] bytes) {
    Text.write(folder.resolve(name), bytes);
  }

  Tool.Output validate(String... options) {
    String[] words = new String[options.length + 4];
    System.arraycopy(new String[] {"validate", folder.toString(), "--lang", "en"}, 0, words, 0, 4);
    System.arraycopy(options, 0, words, 4, options.length);
    return Tool.run(words);
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
