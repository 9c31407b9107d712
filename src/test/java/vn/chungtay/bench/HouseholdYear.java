package vn.chungtay.bench;

import vn.chungtay.submission.Status;

/**
 * One household in one year. The register of a commune has places; a household stays in its place
 * for some years, leaves, and another takes the place. The object is used again for every row.
 */
final class HouseholdYear {
  static final int FLAGS = 10;

  private static final int LEAVING_OF_1024 = 92;
  private static final int FIRST_YEAR_OF_NEW_LINES = 4;
  private static final int DEPRIVATIONS_OF_THE_POOR = 3;
  private static final int GROUPS = 9;
  private static final byte[] MEMBERS = members(3, 7, 12, 18, 11, 6, 3, 2, 1, 1);

  /** The number of the household in its commune, from 1. */
  int number;

  /** The place of its ethnic group in a list that the majority leads. */
  int ethnicity;

  boolean femaleHead;
  int members;

  /** VND per person per month, whole thousands. */
  int income;

  Status status;

  /** One bit for each of the ten deprivations. */
  int deprivations;

  /** Whether the deprivations were asked for. */
  boolean asked;

  private static byte[] members(int... inSixtyFour) {
    byte[] members = new byte[64];
    int at = 0;
    for (int i = 0; i < inSixtyFour.length; i++) {
      for (int j = 0; j < inSixtyFour[i]; j++) {
        members[at++] = (byte) (i + 1);
      }
    }
    return members;
  }

  /** Becomes the household that a place of the commune's register has in a year. */
  void at(Commune commune, int place, int year) {
    long leaving = Draw.of(commune.key(), -1L - place);
    int before = 0;
    int since = 0;
    for (int y = 1; y <= year; y++) {
      if (Draw.bits(leaving, 10 * y, 10) < LEAVING_OF_1024) {
        before++;
        since = y;
      }
    }
    number = before * commune.rows(0) + place + 1;
    long traits = Draw.of(commune.key(), number);
    boolean minority = Draw.bits(traits, 0, 10) * 100 < commune.minority() << 10;
    ethnicity = minority ? 1 + (commune.district() + Draw.bits(traits, 10, 1)) % GROUPS : 0;
    femaleHead = Draw.bits(traits, 11, 3) < 2;
    members = MEMBERS[Draw.bits(traits, 14, 6)];
    livelihood(commune, traits, since, year);
  }

  private void livelihood(Commune commune, long traits, int since, int year) {
    int poor = line(commune.urban(), since);
    long state = Draw.of(traits, year);
    double start = poor * (0.4 + 0.9 * Draw.share(traits, 20));
    double growth = 1 + (0.02 + 0.16 * Draw.share(traits, 36)) * (year - since);
    double chance = 0.92 + 0.16 * Draw.share(state, 0);
    income = (int) (start * growth * chance / 1000) * 1000;
    asked = year > 0 || commune.flagsInFirstYear();
    deprivations = asked ? deprivations(Draw.of(traits, -1), year) : 0;
    status = status(commune.urban(), year);
  }

  private static int deprivations(long draw, int year) {
    int flags = 0;
    int limit = 4 - year / 2;
    for (int i = 0; i < FLAGS; i++) {
      flags |= Draw.bits(draw, 6 * i, 4) < limit ? 1 << i : 0;
    }
    return flags;
  }

  /** By the lines of Đồng Nai; before 2019 near poor is who is above the line by three tenths. */
  private Status status(boolean urban, int year) {
    int line = line(urban, year);
    if (income <= line) {
      return Status.POOR;
    }
    if (year < FIRST_YEAR_OF_NEW_LINES) {
      return income * 10L <= line * 13L ? Status.NEAR_POOR : Status.NON_POOR;
    }
    if (income > (urban ? 1_900_000 : 1_550_000)) {
      return Status.NON_POOR;
    }
    boolean deprived = Integer.bitCount(deprivations) >= DEPRIVATIONS_OF_THE_POOR;
    return deprived ? Status.POOR : Status.NEAR_POOR;
  }

  private static int line(boolean urban, int year) {
    if (year < FIRST_YEAR_OF_NEW_LINES) {
      return urban ? 1_200_000 : 1_000_000;
    }
    return urban ? 1_450_000 : 1_200_000;
  }
}
