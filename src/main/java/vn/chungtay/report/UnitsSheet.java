package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.ReportItem;

/** Every unit with all its movements, each below the one it belongs to, which sums it up. */
final class UnitsSheet {
  private static final List<ReportItem> ITEMS = items();
  private static final List<CountRows.Share> RATES =
      List.of(
          new CountRows.Share(ReportItem.POOR_CLOSING, ReportItem.TOTAL_HOUSEHOLDS),
          new CountRows.Share(ReportItem.NEAR_POOR_CLOSING, ReportItem.TOTAL_HOUSEHOLDS));

  private final Material material;
  private final SheetDraft draft;
  private final CountRows counts;
  private final Set<String> reporting;

  private UnitsSheet(Material material) {
    this.material = material;
    List<Integer> widths = new ArrayList<>(List.of(9, 32));
    widths.addAll(Collections.nCopies(ITEMS.size() + RATES.size(), 11));
    widths.add(36);
    this.draft = new SheetDraft(material.say("sheet.units"), widths);
    this.counts = new CountRows(material, draft, ITEMS, RATES);
    this.reporting = reporting(material);
  }

  private static List<ReportItem> items() {
    List<ReportItem> items = new ArrayList<>(MovementsSheet.POOR);
    items.addAll(MovementsSheet.NEAR_POOR.subList(1, MovementsSheet.NEAR_POOR.size()));
    return items;
  }

  static Sheet of(Material material) {
    return new UnitsSheet(material).sheet();
  }

  private Sheet sheet() {
    draft.form("sheet.units.title", material);
    List<String> heads = new ArrayList<>();
    heads.add(material.say("sheet.column.code"));
    heads.add(material.say("column.unit"));
    ITEMS.forEach(item -> heads.add(SharesSheet.name(material, item)));
    heads.add(material.say("column.rate"));
    heads.add(material.say("column.near_rate"));
    heads.add(material.say("column.remarks"));
    draft.head(heads);
    rows(material.whole(), 0, draft.next()).forEach(draft::add);
    return draft.filtered(CountRows.LEADING);
  }

  /** The row of a place that stands at some number, and the rows of all below it. */
  private List<List<SheetCell>> rows(Place place, int depth, int at) {
    List<List<SheetCell>> below = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    List<List<SheetCell>> partRows = new ArrayList<>();
    for (Place child : material.children(place)) {
      if (reports(child)) {
        int next = at + 1 + below.size();
        List<List<SheetCell>> rows = rows(child, depth + 1, next);
        parts.add(next);
        partRows.add(rows.get(0));
        below.addAll(rows);
      }
    }
    String name = "\u2003".repeat(depth) + place.name();
    List<List<SheetCell>> rows = new ArrayList<>();
    rows.add(
        counts.row(new CountRows.Subject(place.code(), name, place, Group.ALL), parts, partRows));
    rows.addAll(below);
    return rows;
  }

  /** The codes of the units of which a unit report is expected, or came all the same. */
  private static Set<String> reporting(Material material) {
    return material.outcomes().receptions().stream()
        .filter(reception -> reception.kind() == Kind.UNIT_REPORT)
        .filter(reception -> reception.period().equals(material.asOf()))
        .filter(reception -> reception.expected() || reception.received())
        .map(reception -> reception.unit().code())
        .collect(Collectors.toSet());
  }

  /** Whether a unit report is expected of a place or of any unit below it, or came all the same. */
  private boolean reports(Place place) {
    boolean known =
        place.members().stream()
            .flatMap(unit -> material.map(material.asOf()).subtree(unit).stream())
            .anyMatch(unit -> reporting.contains(unit.code()));
    return known || counts.known(place);
  }
}
