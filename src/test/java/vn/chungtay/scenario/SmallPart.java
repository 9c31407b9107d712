package vn.chungtay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.chungtay.writer.CanonicalJson;
import vn.chungtay.writer.PartWriter;

/** A part of a small campaign, and forgeries of it whose checksum fits. */
record SmallPart(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Makes the campaign with a report and two households, and its part. */
  static SmallPart in(Path folder) {
    SmallCampaign campaign = SmallCampaign.in(folder.resolve("campaign"));
    campaign.write(
        "households.csv",
        "household_id,unit_code,period,ethnicity,members,income_per_capita,status,area\n"
            + "H1,0101,2017,Kinh,3,500000,poor,rural\nH1,0101,2018,Kinh,3,700000,poor,rural\n");
    campaign.write(
        "work.csv",
        "unit_code,period,activity,quantity,submitted_on\n0101,2018,jobs,3,2018-12-20\n");
    campaign.write(
        "voices.csv",
        "unit_code,period,subject,title,summary\n0101,2018,model,Nuôi bò,Hai mươi hộ\n");
    campaign.write("obstacles.csv", "unit_code,period,text\n0101,2018,Thiếu vốn\n");
    campaign.write("bad.csv", SmallCampaign.HEADER + "\n0101,2018,x,50,10,0,0,40\n");
    SmallPart part = new SmallPart(folder);
    Tool.Output output =
        Tool.run(
            "aggregate",
            campaign.folder().toString(),
            "--out",
            folder.resolve("report").toString(),
            "--format",
            "csv",
            "--part",
            part.file().toString(),
            "-q");
    if (output.exitCode() != 0) {
      throw new AssertionError(output.err());
    }
    return part;
  }

  Path file() {
    return folder.resolve("small.json");
  }

  JsonNode json() {
    try {
      return JSON.readTree(Text.bytes(file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the content and makes the checksum fit again. */
  void forge(Consumer<ObjectNode> change) {
    ObjectNode content = (ObjectNode) json().get("content");
    change.accept(content);
    Map<?, ?> values = JSON.convertValue(content, Map.class);
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("chungtay_part", 1);
    part.put("checksum", CanonicalJson.sha256(values));
    part.put("content", values);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new PartWriter().write(part, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Text.write(file(), bytes.toByteArray());
  }

  Tool.Output merge() {
    Path campaign = folder.resolve("campaign");
    return Tool.run(
        "merge",
        file().toString(),
        "--units",
        campaign.resolve("units.csv").toString(),
        "--campaign",
        campaign.resolve("campaign.yaml").toString(),
        "--out",
        folder.resolve("merged").toString(),
        "--format",
        "csv,md",
        "--lang",
        "en");
  }
}
