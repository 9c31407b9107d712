package vn.chungtay.exchange;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.chungtay.finding.Texts;
import vn.chungtay.finding.Visible;

/** A mapping to DHIS2 in which all is named that a report holds, and only identifiers lack. */
public final class Dhis2Template {
  private final Map<String, String> units = new TreeMap<>();
  private final SortedSet<String> values = new TreeSet<>();

  /** Takes note of a figure. */
  public void add(WrittenFigure figure) {
    if (!figure.level().equals("block")) {
      units.put(figure.unit(), figure.unitName());
    }
    values.add(
        "  - {indicator: "
            + quoted(figure.name())
            + ", group: "
            + quoted(figure.group())
            + ", dataElement: \"\", categoryOptionCombo: \"\"}");
  }

  /** The file. */
  public String text(Texts texts) {
    StringBuilder text = new StringBuilder();
    texts
        .get("export.template")
        .lines()
        .forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("orgUnitIdScheme: UID\ndataElementIdScheme: UID\n");
    text.append("categoryOptionComboIdScheme: UID\n\nunits:\n");
    units.forEach(
        (code, name) ->
            text.append("  ")
                .append(quoted(code))
                .append(": \"\" # ")
                .append(Visible.line(name))
                .append('\n'));
    text.append("\nvalues:\n");
    values.forEach(value -> text.append(value).append('\n'));
    return text.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
