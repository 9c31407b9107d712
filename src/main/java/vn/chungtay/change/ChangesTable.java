package vn.chungtay.change;

import static vn.chungtay.report.OutputColumn.number;
import static vn.chungtay.report.OutputColumn.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;

/** All changes for programs: a row for each cell that differs. */
public final class ChangesTable {
  private static final List<OutputColumn> COLUMNS =
      List.of(
          text("part", "summary, completeness, inputs, targets, indicators or units."),
          text("change", "new, gone or changed."),
          text("period", "Reporting period."),
          text("unit_code", "Code of the org unit, or the name of the emulation block."),
          text("unit_name", "Name of the org unit, in the later report where it is in it."),
          text("level", "Type of the org unit, or block."),
          text("group", "Sub-population, or type of activity."),
          text("indicator", "Name of the indicator."),
          text("item", "The target, kind of submission, input file or setting."),
          text("column", "The column of that part in which they differ."),
          text("old", "What stands there in the earlier report; empty where nothing does."),
          text("new", "What stands there in the later report; empty where nothing does."),
          number("difference", "New less old, where both are numbers."));

  /** Gives changes one after the other, the same each time. */
  public interface Source {
    void each(Consumer<Change> taker);
  }

  private ChangesTable() {}

  /** The table; only {@code forEach} over its rows holds none. */
  public static OutputTable of(Source source) {
    return new OutputTable(
        "changes",
        COLUMNS,
        new Iterable<>() {
          @Override
          public Iterator<List<String>> iterator() {
            List<List<String>> rows = new ArrayList<>();
            forEach(rows::add);
            return rows.iterator();
          }

          @Override
          public void forEach(Consumer<? super List<String>> taker) {
            source.each(
                change -> change.changed().forEach(cell -> taker.accept(row(change, cell))));
          }
        });
  }

  private static List<String> row(Change change, Change.Cell cell) {
    Subject subject = change.subject();
    return List.of(
        change.part().code(),
        change.mark().code(),
        subject.period(),
        subject.unitCode(),
        subject.unitName(),
        subject.level(),
        subject.group(),
        subject.indicator(),
        subject.item(),
        cell.column(),
        cell.before(),
        cell.after(),
        difference(change.part(), cell));
  }

  /** Codes and names may look like numbers, but nobody counts with those of a run. */
  private static String difference(Part part, Change.Cell cell) {
    return part == Part.SUMMARY
        ? ""
        : cell.difference().map(d -> d.stripTrailingZeros().toPlainString()).orElse("");
  }
}
