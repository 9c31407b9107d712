package vn.chungtay.samples;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The movements of 2020 by the national standard, commune by commune. */
final class NationalCount {
  final Movement[] poor;
  final Movement[] nearPoor;

  NationalCount(YearEnd end) {
    int[] closing = closing(end, PovertyClass.POOR);
    int[] nearClosing = closing(end, PovertyClass.NEAR_POOR);
    int[] room = counts(end.poor, Movement::opening);
    int[] opening = opening(closing, room, ProvincialTotals.NATIONAL_POOR_OPENING_2020);
    for (int i = 0; i < room.length; i++) {
      room[i] -= opening[i];
    }
    int near = ProvincialTotals.NATIONAL_NEAR_POOR_OPENING_2020;
    int[] nearOpening = opening(nearClosing, room, near);
    poor = Flows.usual(opening, closing, 0.04).spread(opening, closing);
    nearPoor = Flows.usual(nearOpening, nearClosing, 0.06).spread(nearOpening, nearClosing);
  }

  private static int[] closing(YearEnd end, PovertyClass wanted) {
    return end.communes.stream()
        .map(end::linesOf)
        .mapToInt(lines -> weight(lines, wanted))
        .toArray();
  }

  private static int weight(List<HouseholdYear> lines, PovertyClass wanted) {
    return Exactness.weight(lines, line -> line.nationalClass() == wanted);
  }

  private static int[] counts(Movement[] movements, ToIntFunction<Movement> what) {
    return Arrays.stream(movements).mapToInt(what).toArray();
  }

  /** In proportion to the closing, never more than the province itself counted as poor. */
  private static int[] opening(int[] closing, int[] cap, int total) {
    double[] wishes = new double[closing.length];
    for (int i = 0; i < wishes.length; i++) {
      wishes[i] = closing[i] + 0.3;
    }
    return new Apportionment(wishes, new int[wishes.length], cap).divide(total);
  }
}
