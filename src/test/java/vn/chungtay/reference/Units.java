package vn.chungtay.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chungtay.submission.Area;

/** Org units for tests: in force for ever, of no block and unknown remoteness unless told. */
public final class Units {
  private Units() {}

  public static Draft unit(OrgUnitType type, String code, String parent) {
    return new Draft(type, code, parent);
  }

  public static Draft province(String code) {
    return unit(OrgUnitType.PROVINCE, code, "");
  }

  public static Draft district(String code, String parent) {
    return unit(OrgUnitType.DISTRICT, code, parent);
  }

  /** A rural commune. */
  public static Draft commune(String code, String parent) {
    return unit(OrgUnitType.COMMUNE, code, parent).area(Area.RURAL);
  }

  public static UnitTree tree(Draft... units) {
    return new UnitTree(Arrays.stream(units).map(Draft::done).toList());
  }

  /** A unit in the making. */
  public static final class Draft {
    private final OrgUnitType type;
    private final String code;
    private final Optional<String> parent;
    private Optional<Area> area = Optional.empty();
    private Optional<Boolean> remote = Optional.empty();
    private Optional<String> block = Optional.empty();
    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MAX;
    private List<String> successors = List.of();

    private Draft(OrgUnitType type, String code, String parent) {
      this.type = type;
      this.code = code;
      this.parent = Optional.of(parent).filter(p -> !p.isEmpty());
    }

    public Draft area(Area value) {
      area = Optional.of(value);
      return this;
    }

    public Draft remote(boolean value) {
      remote = Optional.of(value);
      return this;
    }

    public Draft block(String name) {
      block = Optional.of(name);
      return this;
    }

    public Draft from(String day) {
      from = LocalDate.parse(day);
      return this;
    }

    /** Dissolved on a day. */
    public Draft to(String day, String... heirs) {
      to = LocalDate.parse(day);
      successors = List.of(heirs);
      return this;
    }

    public OrgUnit done() {
      return new OrgUnit(
          code, "Unit " + code, type, parent, area, remote, block, from, to, successors);
    }
  }
}
