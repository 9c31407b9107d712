package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.Optional;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Area;

/**
 * Households under the poor line of one standard, with their distance from it. Persons are in
 * billionths (weight times members), so that weights with decimals stay exact.
 */
public final class LineTally implements Tally<LineTally>, Summed {
  /** What one unit of the Watts sum stands for: ln(line/income) in 1e-15. */
  public static final double WATTS_SCALE = 1e15;

  private static final Area[] AREAS = Area.values();

  private long households;
  private long zeroIncomes;
  private long withoutLine;
  private final ExactSum persons = new ExactSum();
  private final ExactSum watts = new ExactSum();
  private final KeyedSums<Area> gaps = new KeyedSums<>(AREAS);
  private final KeyedSums<Area> squares = new KeyedSums<>(AREAS);

  void add(PovertyStandard standard, HouseholdFacts household, WattsTerms terms) {
    Optional<Area> area = household.area();
    if (area.isEmpty()) {
      withoutLine++;
      return;
    }
    long line = standard.poorLine(area.get());
    if (!standard.under(household.income(), line)) {
      return;
    }
    long gap = line - household.income();
    households++;
    persons.add(household.weighted());
    gaps.at(area.get()).addProduct(household.weighted(), gap);
    squares.at(area.get()).addProduct(household.weighted(), Math.multiplyExact(gap, gap));
    if (household.income() == 0) {
      zeroIncomes++;
    } else {
      watts.addProduct(household.weighted(), terms.of(line, household.income()));
    }
  }

  @Override
  public void merge(LineTally other) {
    households += other.households;
    zeroIncomes += other.zeroIncomes;
    withoutLine += other.withoutLine;
    persons.merge(other.persons);
    watts.merge(other.watts);
    gaps.merge(other.gaps);
    squares.merge(other.squares);
  }

  @Override
  public void sums(Sums sums) {
    households = sums.count("households", households);
    zeroIncomes = sums.count("zero_incomes", zeroIncomes);
    withoutLine = sums.count("without_line", withoutLine);
    sums.sum("persons", persons);
    sums.sum("watts", watts);
    sums.part("gaps", gaps);
    sums.part("squares", squares);
  }

  /** Records under the line, unweighted. */
  public long households() {
    return households;
  }

  /** Records under the line without any income, for which the Watts index is not defined. */
  public long zeroIncomes() {
    return zeroIncomes;
  }

  /** Records of which neither they nor their unit tell the area, so that no line applies. */
  public long withoutLine() {
    return withoutLine;
  }

  /** Weighted persons under the line, in billionths. */
  public BigInteger persons() {
    return persons.value();
  }

  /** Sum of weighted persons times (line - income), billionths of VND, in one area. */
  public BigInteger gap(Area area) {
    return gaps.value(area);
  }

  /** Sum of weighted persons times (line - income) squared, in one area. */
  public BigInteger squaredGap(Area area) {
    return squares.value(area);
  }

  /** Sum of weighted persons times ln(line/income), in 1e-15 of billionths. */
  public BigInteger watts() {
    return watts.value();
  }
}
