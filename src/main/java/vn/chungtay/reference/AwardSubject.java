package vn.chungtay.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A group of units that are held against each other: like with like. */
public enum AwardSubject {
  AGENCIES(
      OrgUnitType.AGENCY,
      OrgUnitType.FRONT,
      OrgUnitType.MASS_ORGANISATION,
      OrgUnitType.ORGANISATION),
  DISTRICTS(OrgUnitType.DISTRICT),
  COMMUNES(OrgUnitType.COMMUNE),
  HAMLETS(OrgUnitType.HAMLET),
  /** Whatever has a block, of any type. */
  MEMBERS;

  private final Set<OrgUnitType> types;

  AwardSubject(OrgUnitType... types) {
    this.types = EnumSet.noneOf(OrgUnitType.class);
    this.types.addAll(List.of(types));
  }

  /** The word in campaign files and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a unit is one of them. */
  public boolean holds(OrgUnit unit) {
    return this == MEMBERS ? unit.block().isPresent() : types.contains(unit.type());
  }

  static List<String> codes() {
    return Stream.of(values()).map(AwardSubject::code).toList();
  }
}
