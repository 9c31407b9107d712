package vn.chungtay.measure;

/**
 * A sum of doubles that carries what each addition rounds away (Neumaier 1974,
 * doi:10.1002/zamm.19740540106).
 */
final class Sum {
  private double sum;
  private double lost;

  void add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
  }

  double value() {
    return sum + lost;
  }
}
