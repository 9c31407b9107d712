package vn.chungtay.tally;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.PoorType;

/** The sub-populations that a household belongs to, one bit each. */
final class GroupSet {
  private GroupSet() {}

  /**
   * The groups of a household. One whose remoteness is not known is neither in {@code remote} nor
   * in {@code priority}.
   */
  static int of(
      Optional<Area> area,
      Optional<Boolean> remote,
      boolean minority,
      Optional<PoorType> type,
      Optional<Gender> head) {
    boolean isRemote = remote.isPresent() && remote.get();
    int groups = bit(Group.ALL);
    if (area.isPresent()) {
      groups |= bit(area.get() == Area.URBAN ? Group.URBAN : Group.RURAL);
    }
    if (type.isPresent()) {
      groups |= bit(type.get() == PoorType.A ? Group.TYPE_A : Group.TYPE_B);
    }
    if (head.isPresent() && head.get() == Gender.FEMALE) {
      groups |= bit(Group.FEMALE_HEADED);
    }
    if (minority) {
      groups |= bit(Group.MINORITY);
    }
    if (isRemote) {
      groups |= bit(Group.REMOTE);
    }
    if (remote.isPresent() && (minority || isRemote)) {
      groups |= bit(Group.PRIORITY);
    }
    return groups;
  }

  private static int bit(Group group) {
    return 1 << group.ordinal();
  }

  /** Whether some bits have a group. */
  static boolean holds(int bits, Group group) {
    return (bits & bit(group)) != 0;
  }

  /** The groups of some bits. */
  static Set<Group> groups(int bits) {
    Set<Group> groups = EnumSet.noneOf(Group.class);
    for (Group group : Group.values()) {
      if (holds(bits, group)) {
        groups.add(group);
      }
    }
    return groups;
  }
}
