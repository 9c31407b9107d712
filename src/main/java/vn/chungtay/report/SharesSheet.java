package vn.chungtay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.ReportItem;

/** A form on parts of the poor households: their numbers, and what percentage of all they are. */
final class SharesSheet {
  private SharesSheet() {}

  /**
   * The sheet.
   *
   * @param items the whole, then its parts
   */
  static Sheet of(Material material, String key, List<ReportItem> items) {
    ReportItem whole = items.get(0);
    List<ReportItem> parts = items.subList(1, items.size());
    List<Integer> widths = new ArrayList<>(List.of(6, 28));
    widths.addAll(Collections.nCopies(items.size() + parts.size(), 11));
    widths.add(36);
    SheetDraft draft = new SheetDraft(material.say("sheet." + key), widths);
    draft.form("sheet." + key + ".title", material);
    draft.note(material.say("sheet.overlap"));
    draft.head(heads(material, items, parts));
    List<CountRows.Subject> units = new ArrayList<>();
    for (Place child : material.children(material.whole())) {
      String number = String.valueOf(units.size() + 1);
      units.add(new CountRows.Subject(number, child.name(), child, Group.ALL));
    }
    CountRows counts =
        new CountRows(
            material,
            draft,
            items,
            parts.stream().map(part -> new CountRows.Share(part, whole)).toList());
    counts.addBehind(
        new CountRows.Subject("", material.say("sheet.total"), material.whole(), Group.ALL), units);
    return draft.sheet(CountRows.LEADING, draft.next() - 2);
  }

  private static List<String> heads(
      Material material, List<ReportItem> items, List<ReportItem> parts) {
    List<String> heads = new ArrayList<>();
    heads.add(material.say("sheet.column.number"));
    heads.add(material.say("column.unit"));
    items.forEach(item -> heads.add(name(material, item)));
    parts.forEach(part -> heads.add(material.say("sheet.share_of", name(material, part))));
    heads.add(material.say("column.remarks"));
    return heads;
  }

  static String name(Material material, ReportItem item) {
    return material.say("sheet.item." + item.column());
  }
}
