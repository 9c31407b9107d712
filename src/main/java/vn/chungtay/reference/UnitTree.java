package vn.chungtay.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.submission.Period;

/** All org units of a campaign with their dates; each period has its own map. */
public final class UnitTree {
  private final Map<String, List<OrgUnit>> rows;
  private final Optional<Restatement> restatement;
  private final UnitTree reported;
  private Optional<UnitNames> names = Optional.empty();
  private final Map<LocalDate, UnitMap> maps = new ConcurrentHashMap<>();

  /**
   * A tree of dated rows.
   *
   * @throws CannotRun when rows of one code overlap, or a parent or successor does not exist
   */
  public UnitTree(Collection<OrgUnit> units) {
    rows = new TreeMap<>();
    restatement = Optional.empty();
    reported = this;
    for (OrgUnit unit : units) {
      rows.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit);
    }
    rows.values().forEach(UnitTree::refuseOverlap);
    units.forEach(this::refuseStranger);
  }

  private UnitTree(UnitTree reported, Period last) {
    this.rows = reported.rows;
    this.restatement = Optional.of(new Restatement(reported, last));
    this.reported = reported;
  }

  /** The same units with every period on the map of one, as far as households can be placed. */
  public UnitTree onMapOf(Period last) {
    return new UnitTree(reported, last);
  }

  /** Whether periods are shown on another map than that of their own time. */
  public boolean restated() {
    return restatement.isPresent();
  }

  /** The units with every period on the map of its own time. */
  public UnitTree asReported() {
    return reported;
  }

  private static void refuseOverlap(List<OrgUnit> dated) {
    dated.sort(Comparator.comparing(OrgUnit::from));
    for (int i = 1; i < dated.size(); i++) {
      if (!dated.get(i).from().isAfter(dated.get(i - 1).to())) {
        throw CannotRun.configuration("units.overlap", dated.get(i).code(), from(dated.get(i)));
      }
    }
  }

  private static String from(OrgUnit unit) {
    return unit.from().equals(LocalDate.MIN) ? "..." : unit.from().toString();
  }

  private void refuseStranger(OrgUnit unit) {
    Set<String> named = new HashSet<>(unit.successors());
    unit.parent().ifPresent(named::add);
    for (String code : named) {
      if (!rows.containsKey(code)) {
        throw CannotRun.configuration("units.stranger", unit.code(), code);
      }
    }
  }

  /** The units in force on a period's last day. */
  public UnitMap at(Period period) {
    return maps.computeIfAbsent(
        period.lastDay(), day -> restatement.map(r -> r.at(period)).orElseGet(() -> map(day)));
  }

  private UnitMap map(LocalDate day) {
    List<OrgUnit> inForce =
        rows.values().stream().flatMap(List::stream).filter(unit -> unit.inForce(day)).toList();
    return new UnitMap(day, inForce);
  }

  /** Finds these units by name; made when it is first asked for. */
  public synchronized UnitNames names() {
    if (names.isEmpty()) {
      names = Optional.of(new UnitNames(this));
    }
    return names.get();
  }

  /** Whether any row, of whatever time, has this code. */
  public boolean knows(String code) {
    return rows.containsKey(code);
  }

  /** The rows of a code by time; empty when there is none. */
  public List<OrgUnit> rows(String code) {
    return List.copyOf(rows.getOrDefault(code, List.of()));
  }

  /**
   * A unit and all above it, from below, as they are on a day; what is not in force then, as it was
   * last. Empty when there is no such unit.
   */
  public List<OrgUnit> lineage(String code, LocalDate day) {
    Map<String, OrgUnit> line = new LinkedHashMap<>();
    Optional<OrgUnit> next = row(code, day);
    while (next.isPresent() && line.putIfAbsent(next.get().code(), next.get()) == null) {
      next = next.get().parent().flatMap(parent -> row(parent, day));
    }
    return List.copyOf(line.values());
  }

  private Optional<OrgUnit> row(String code, LocalDate day) {
    List<OrgUnit> dated = rows.getOrDefault(code, List.of());
    return dated.stream()
        .filter(unit -> unit.inForce(day))
        .findFirst()
        .or(() -> dated.stream().reduce((earlier, later) -> later));
  }

  /** All codes, of whatever time. */
  public Set<String> codes() {
    return rows.keySet();
  }

  /**
   * The codes that hold a unit's households at a period: its own while it is in force, else those
   * of its successors, and of theirs.
   */
  public Set<String> heirs(OrgUnit unit, Period period) {
    Set<String> heirs = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    heirs(unit.code(), period, heirs, seen);
    if (heirs.isEmpty()) {
      unit.successors().forEach(successor -> heirs(successor, period, heirs, seen));
    }
    return heirs;
  }

  private void heirs(String code, Period period, Set<String> heirs, Set<String> seen) {
    if (!seen.add(code)) {
      return;
    }
    if (at(period).unit(code).isPresent()) {
      heirs.add(code);
      return;
    }
    for (OrgUnit row : rows(code)) {
      row.successors().forEach(successor -> heirs(successor, period, heirs, seen));
    }
  }

  /** The one province of the tree, when there is exactly one. */
  public Optional<String> onlyProvince() {
    List<String> provinces =
        rows.entrySet().stream()
            .filter(
                entry -> entry.getValue().stream().anyMatch(u -> u.type() == OrgUnitType.PROVINCE))
            .map(Map.Entry::getKey)
            .toList();
    return provinces.size() == 1 ? Optional.of(provinces.get(0)) : Optional.empty();
  }
}
