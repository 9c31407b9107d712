package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.ReportItem;

/**
 * The form on the movements of poor or near-poor households: the urban parts of the units, then
 * their rural parts, then all together.
 */
final class MovementsSheet {
  static final List<ReportItem> POOR =
      List.of(
          ReportItem.TOTAL_HOUSEHOLDS,
          ReportItem.POOR_OPENING,
          ReportItem.POOR_ESCAPED,
          ReportItem.POOR_OTHER_DECREASE,
          ReportItem.POOR_RELAPSED,
          ReportItem.POOR_NEW,
          ReportItem.POOR_OTHER_INCREASE,
          ReportItem.POOR_CLOSING);
  static final List<ReportItem> NEAR_POOR =
      List.of(
          ReportItem.TOTAL_HOUSEHOLDS,
          ReportItem.NEAR_POOR_OPENING,
          ReportItem.NEAR_POOR_ESCAPED,
          ReportItem.NEAR_POOR_OTHER_DECREASE,
          ReportItem.NEAR_POOR_RELAPSED,
          ReportItem.NEAR_POOR_NEW,
          ReportItem.NEAR_POOR_OTHER_INCREASE,
          ReportItem.NEAR_POOR_CLOSING);
  private static final List<Integer> WIDTHS =
      List.of(6, 30, 12, 11, 11, 12, 11, 11, 12, 11, 11, 44);

  private final Material material;
  private final SheetDraft draft;
  private final CountRows counts;

  private MovementsSheet(Material material, String key, List<ReportItem> items) {
    this.material = material;
    this.draft = new SheetDraft(material.say("sheet." + key), WIDTHS);
    ReportItem closing = items.get(items.size() - 1);
    CountRows.Share rate = new CountRows.Share(closing, ReportItem.TOTAL_HOUSEHOLDS);
    this.counts = new CountRows(material, draft, items, List.of(rate));
    draft.form("sheet." + key + ".title", material);
    draft.note(material.say("sheet.identity"));
    draft.head(
        Stream.of(
                "number",
                "unit",
                "households",
                "opening",
                "escaped",
                "other_decrease",
                "relapsed",
                "new",
                "other_increase",
                "closing",
                "percent",
                "remarks")
            .map(column -> heading(material, column))
            .toList());
  }

  private static String heading(Material material, String column) {
    return switch (column) {
      case "number", "percent" -> material.say("sheet.column." + column);
      default -> material.say("column." + column);
    };
  }

  static Sheet ofPoor(Material material) {
    return new MovementsSheet(material, "poor", POOR).sheet();
  }

  static Sheet ofNearPoor(Material material) {
    return new MovementsSheet(material, "near_poor", NEAR_POOR).sheet();
  }

  private Sheet sheet() {
    List<Integer> parts = new ArrayList<>();
    parts.add(draft.next());
    part("I", Area.URBAN, Group.URBAN);
    parts.add(draft.next());
    part("II", Area.RURAL, Group.RURAL);
    int last = draft.next() - 1;
    Place whole = material.whole();
    CountRows.Subject all =
        new CountRows.Subject("", material.say("sheet.total"), whole, Group.ALL);
    draft.add(counts.row(all, parts, parts.stream().map(draft::row).toList()));
    return draft.sheet(CountRows.LEADING, last);
  }

  /** The units that have such an area, under the sum of theirs. */
  private void part(String number, Area area, Group group) {
    List<CountRows.Subject> units = new ArrayList<>();
    for (Place child : material.children(material.whole())) {
      if (has(child, area)) {
        String count = String.valueOf(units.size() + 1);
        units.add(new CountRows.Subject(count, child.name(), child, group));
      }
    }
    String name = material.say("sheet.area." + area.code());
    counts.addBefore(new CountRows.Subject(number, name, material.whole(), group), units);
  }

  private boolean has(Place place, Area area) {
    return place.members().stream()
        .flatMap(unit -> material.map(material.asOf()).subtree(unit).stream())
        .anyMatch(unit -> unit.territorial() && unit.area().filter(area::equals).isPresent());
  }
}
