package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.ReportedItems;
import vn.chungtay.reference.Group;
import vn.chungtay.report.SheetCell.Form;
import vn.chungtay.report.SheetCell.Look;
import vn.chungtay.submission.ReportItem;

/**
 * Rows of counts and shares from unit reports. A row that sums others up says so by a formula, but
 * only where their cells really add up to what is known of it; where they do not, it has its own
 * number, and a remark.
 */
final class CountRows {
  /** The columns before the counts: a number and a name. */
  static final int LEADING = 2;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal CLOSE = new BigDecimal("1e-9");

  /** A column that shows one item as a percentage of another. */
  record Share(ReportItem part, ReportItem whole) {}

  private final Material material;
  private final SheetDraft draft;
  private final List<ReportItem> items;
  private final List<Share> shares;
  private final ReportedItems reported;

  CountRows(Material material, SheetDraft draft, List<ReportItem> items, List<Share> shares) {
    this.material = material;
    this.draft = draft;
    this.items = items;
    this.shares = shares;
    this.reported = material.outcomes().figures().reported();
  }

  /** What a row is about. */
  record Subject(String number, String name, Place place, Group group) {}

  /**
   * One row.
   *
   * @param parts the rows that it sums up; none for a row of its own
   */
  List<SheetCell> row(Subject subject, List<Integer> parts, List<List<SheetCell>> partRows) {
    Look look = parts.isEmpty() ? Look.BODY : Look.TOTAL;
    List<SheetCell> cells = new ArrayList<>();
    cells.add(new SheetCell.Text(subject.number(), look));
    cells.add(new SheetCell.Text(subject.name(), look));
    List<Outcome> outcomes = new ArrayList<>();
    boolean otherwise = false;
    for (ReportItem item : items) {
      Outcome outcome = reported.sum(item, material.asOf(), subject.place(), subject.group());
      outcomes.add(outcome);
      SheetCell cell = count(outcome, cells.size(), parts, partRows, look);
      otherwise |= !parts.isEmpty() && cell instanceof SheetCell.Number;
      cells.add(cell);
    }
    for (Share share : shares) {
      Outcome outcome =
          reported.share(
              share.part(), share.whole(), material.asOf(), subject.place(), subject.group());
      outcomes.add(outcome);
      cells.add(share(outcome, share, cells, look));
    }
    cells.add(new SheetCell.Text(remarks(subject, outcomes, otherwise), look));
    return cells;
  }

  private SheetCell count(
      Outcome outcome, int column, List<Integer> parts, List<List<SheetCell>> partRows, Look look) {
    Optional<BigDecimal> value = outcome.valueDecimal();
    if (value.isEmpty()) {
      return missing();
    }
    List<Integer> rows = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      Optional<BigDecimal> part = SheetDraft.value(partRows.get(i).get(column));
      if (part.isPresent()) {
        rows.add(parts.get(i));
        sum = sum.add(part.get());
      }
    }
    return !rows.isEmpty() && sum.compareTo(value.get()) == 0
        ? new SheetCell.Sum(value.get(), rows, Form.WHOLE, look)
        : SheetDraft.number(value.get(), Form.WHOLE, look);
  }

  private SheetCell share(Outcome outcome, Share share, List<SheetCell> cells, Look look) {
    Optional<BigDecimal> value = outcome.valueDecimal();
    if (value.isEmpty()) {
      return missing();
    }
    int part = LEADING + items.indexOf(share.part());
    int whole = LEADING + items.indexOf(share.whole());
    boolean follows = follows(value.get(), cells.get(part), cells.get(whole));
    return follows
        ? new SheetCell.Percentage(value.get(), part, whole, look)
        : SheetDraft.number(value.get(), Form.PERCENT, look);
  }

  /** Whether the cells beside it give the percentage: both must rest on the same units. */
  private static boolean follows(BigDecimal value, SheetCell part, SheetCell whole) {
    Optional<BigDecimal> over = SheetDraft.value(whole).filter(n -> n.signum() > 0);
    Optional<BigDecimal> count = SheetDraft.value(part);
    return over.isPresent()
        && count.isPresent()
        && value
                .multiply(over.get())
                .subtract(HUNDRED.multiply(count.get()))
                .abs()
                .compareTo(CLOSE.multiply(over.get()))
            < 0;
  }

  /** Whether the first item of a place is known. */
  boolean known(Place place) {
    return reported.sum(items.get(0), material.asOf(), place, Group.ALL).value().isPresent();
  }

  private SheetCell missing() {
    return new SheetCell.Text(material.say("missing"), Look.MISSING);
  }

  private String remarks(Subject subject, List<Outcome> outcomes, boolean otherwise) {
    Set<String> remarks = new LinkedHashSet<>();
    outcomes.stream()
        .filter(outcome -> outcome.value().isEmpty())
        .map(outcome -> new Shown(material).words(outcome.reasons()))
        .forEach(reason -> remarks.add(material.say("missing.because", reason)));
    remarks.addAll(new Remarks(material).onReported(subject.place(), outcomes));
    if (otherwise) {
      remarks.add(material.say("sheet.not_the_sum"));
    }
    return String.join("; ", remarks);
  }

  /** Adds a row that sums up rows that are added right behind it. */
  void addBefore(Subject subject, List<Subject> parts) {
    List<List<SheetCell>> partRows = own(parts);
    draft.add(row(subject, numbers(draft.next() + 1, parts), partRows));
    partRows.forEach(draft::add);
  }

  /** Adds a row that sums up rows that are added right before it. */
  void addBehind(Subject subject, List<Subject> parts) {
    List<List<SheetCell>> partRows = own(parts);
    List<SheetCell> sum = row(subject, numbers(draft.next(), parts), partRows);
    partRows.forEach(draft::add);
    draft.add(sum);
  }

  private List<List<SheetCell>> own(List<Subject> subjects) {
    return subjects.stream().map(subject -> row(subject, List.of(), List.of())).toList();
  }

  private static List<Integer> numbers(int first, List<Subject> parts) {
    return IntStream.range(first, first + parts.size()).boxed().toList();
  }
}
