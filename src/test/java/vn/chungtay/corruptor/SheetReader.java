package vn.chungtay.corruptor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.submission.Kind;

/** Reads the files of the sample, in which every record has a line of its own. */
final class SheetReader {
  /** How the names of files start. */
  private static final Map<String, Kind> STARTS =
      Map.of(
          "bao-cao", Kind.UNIT_REPORT,
          "ho-", Kind.HOUSEHOLDS,
          "hoat-dong", Kind.ACTIVITIES,
          "vuong-mac", Kind.OBSTACLES,
          "dien-hinh", Kind.EXEMPLARS);

  private final Sheet sheet;
  private final Map<String, String> defaults = new HashMap<>();
  private Kind kind;

  private SheetReader(Sheet sheet, Kind kind) {
    this.sheet = sheet;
    this.kind = kind;
  }

  static Sheet read(String name, byte[] bytes) {
    Layout layout = Layout.of(name, bytes);
    String file = name.substring(name.indexOf('/') + 1);
    Kind kind =
        STARTS.keySet().stream()
            .filter(file::startsWith)
            .map(STARTS::get)
            .findFirst()
            .orElse(Kind.UNIT_REPORT);
    SheetReader reader = new SheetReader(new Sheet(name, layout), kind);
    List<String> texts = layout.text(bytes).lines().toList();
    if (name.contains(".csv")) {
      reader.table(texts);
    } else {
      texts.forEach(reader::json);
    }
    return reader.sheet;
  }

  private void table(List<String> texts) {
    sheet.header(kind, texts.get(0));
    for (String text : texts.subList(1, texts.size())) {
      sheet.add(new Line(sheet, kind, sheet.form(kind), "", text, defaults));
    }
  }

  /** A record, or what an envelope says of those below. */
  private void json(String text) {
    String key = text.startsWith("\"") ? text.substring(1, text.indexOf('"', 1)) : "";
    Arrays.stream(Kind.values()).filter(k -> k.code().equals(key)).forEach(k -> kind = k);
    int start = text.indexOf("{\"");
    boolean record = start >= 0 && !key.equals("submission") && !text.startsWith("{\"kind\"");
    if (record) {
      String body = text.substring(start, text.lastIndexOf('}') + 1);
      String prefix = text.substring(0, start);
      sheet.add(new Line(sheet, kind, new Form.Json(kind), prefix, body, defaults));
      return;
    }
    if (key.equals("submission")) {
      Form form = new Form.Json(kind);
      form.tokens(text.substring(start, text.lastIndexOf('}') + 1))
          .forEach((column, token) -> defaults.put(column, form.value(token)));
    }
    sheet.add(new Line(sheet, "", text));
  }
}
