package vn.chungtay.samples;

import java.util.stream.IntStream;

/** The province's movements of one year but the escapes, and how they fall to its communes. */
record Flows(int arisen, int relapsed, int otherIncrease, int otherDecrease) {

  /** Flows as in an ordinary year, with enough new households wherever the count went up. */
  static Flows usual(int[] opening, int[] closing, double newShare) {
    int after = IntStream.of(closing).sum();
    int risen = IntStream.of(leastArisen(opening, closing)).sum();
    int settled = Math.max(0, after - risen);
    return new Flows(
        risen + (int) (newShare * settled),
        (int) (0.008 * settled),
        (int) (0.003 * settled),
        (int) (0.035 * IntStream.of(opening).sum()));
  }

  /** The movement of each commune; what the flows do not explain has escaped. */
  Movement[] spread(int[] opening, int[] closing) {
    int n = opening.length;
    int[] least = leastArisen(opening, closing);
    int[] none = new int[n];
    int[] entered = new Apportionment(weights(closing), least, closing).divide(arisen);
    int[] back =
        new Apportionment(weights(closing), none, minus(closing, entered)).divide(relapsed);
    int[] room = minus(minus(closing, entered), back);
    int[] moved = new Apportionment(weights(closing), none, room).divide(otherIncrease);
    int[] left = minus(opening, minus(room, moved));
    int[] gone = new Apportionment(weights(left), none, left).divide(otherDecrease);
    Movement[] movements = new Movement[n];
    for (int i = 0; i < n; i++) {
      movements[i] =
          new Movement(
              opening[i], left[i] - gone[i], gone[i], back[i], entered[i], moved[i], closing[i]);
    }
    return movements;
  }

  private static int[] leastArisen(int[] opening, int[] closing) {
    return IntStream.range(0, opening.length)
        .map(i -> Math.max(0, closing[i] - opening[i]))
        .toArray();
  }

  private static double[] weights(int[] counts) {
    return IntStream.of(counts).asDoubleStream().toArray();
  }

  private static int[] minus(int[] from, int[] what) {
    return IntStream.range(0, from.length).map(i -> from[i] - what[i]).toArray();
  }
}
