package vn.chungtay.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Kind;

/**
 * An org unit as it is between two dates; a code that changed has several of these.
 *
 * @param remote empty when it is not known
 * @param block the emulation cluster or block it belongs to
 * @param from its first day; {@link LocalDate#MIN} when always so
 * @param to its last day; {@link LocalDate#MAX} when still so
 * @param successors the codes where a dissolved unit's households went
 */
public record OrgUnit(
    String code,
    String name,
    OrgUnitType type,
    Optional<String> parent,
    Optional<Area> area,
    Optional<Boolean> remote,
    Optional<String> block,
    LocalDate from,
    LocalDate to,
    List<String> successors) {
  public OrgUnit {
    successors = List.copyOf(successors);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("expected valid_from up to valid_to");
    }
  }

  /** This unit below another. */
  OrgUnit under(Optional<String> newParent) {
    return new OrgUnit(code, name, type, newParent, area, remote, block, from, to, successors);
  }

  /** This unit with the dates of another row of it. */
  OrgUnit between(OrgUnit row) {
    return new OrgUnit(code, name, type, parent, area, remote, block, row.from, row.to, successors);
  }

  OrgUnit withoutBlock() {
    return new OrgUnit(
        code, name, type, parent, area, remote, Optional.empty(), from, to, successors);
  }

  OrgUnit with(Optional<Area> newArea, Optional<Boolean> newRemote) {
    return new OrgUnit(code, name, type, parent, newArea, newRemote, block, from, to, successors);
  }

  /** Whether it is in force on a day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether such a unit may send a kind of submission at all. */
  public boolean maySend(Kind kind) {
    return switch (kind) {
      case UNIT_REPORT, HOUSEHOLDS -> territorial();
      case ACTIVITIES, OBSTACLES, EXEMPLARS -> true;
    };
  }

  public boolean territorial() {
    return type.territorial();
  }
}
