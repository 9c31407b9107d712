package vn.chungtay.pipeline;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.input.TableSink;
import vn.chungtay.submission.Origin;

/** Takes the records of a table in; what is not asked for is 0, a line, weight or size 1. */
final class TableIntake implements TableSink {
  private final MeasureRequest request;
  private final Findings findings;
  private final DoubleStream.Builder incomes = DoubleStream.builder();
  private final DoubleStream.Builder lines = DoubleStream.builder();
  private final DoubleStream.Builder sizes = DoubleStream.builder();
  private final DoubleStream.Builder weights = DoubleStream.builder();
  private final IntStream.Builder groups = IntStream.builder();
  private final IntStream.Builder times = IntStream.builder();
  private final IntStream.Builder ids = IntStream.builder();
  private final IntStream.Builder places = IntStream.builder();
  private final IntStream.Builder strata = IntStream.builder();
  private final DoubleStream.Builder populations = DoubleStream.builder();
  private final LongStream.Builder deprived = LongStream.builder();
  private final LongStream.Builder missing = LongStream.builder();
  private final Labels groupNames = new Labels();
  private final Labels timeNames = new Labels();
  private final Labels idNames = new Labels();
  private final Labels strataNames = new Labels();
  private long rejected;

  TableIntake(MeasureRequest request, Findings findings) {
    this.request = request;
    this.findings = findings;
  }

  @Override
  public void row(Origin origin, double[] numbers, String[] labels) {
    int next = 0;
    incomes.add(request.income().isPresent() ? numbers[next++] : 0);
    boolean own = request.line().flatMap(MeasureRequest.Amount::column).isPresent();
    lines.add(own ? numbers[next++] : constantLine());
    sizes.add(request.size().isPresent() ? numbers[next++] : 1);
    weights.add(request.weight().isPresent() ? numbers[next++] : 1);
    groups.add(request.by().isPresent() ? groupNames.number(labels[next++]) : 0);
    times.add(request.time().isPresent() ? timeNames.number(labels[next++]) : 0);
    if (request.id().isPresent()) {
      ids.add(idNames.number(labels[next++]));
      places.add(origin.line());
    }
    if (request.sampling().isPresent()) {
      next = drawn(request.sampling().get(), numbers, labels, next);
    }
    if (!request.indicators().isEmpty()) {
      flags(numbers, next);
    }
  }

  /** How a record came into the sample; the next place to read. */
  private int drawn(Sampling sampling, double[] numbers, String[] labels, int first) {
    int next = first;
    strata.add(sampling.strata().isPresent() ? strataNames.number(labels[next++]) : 0);
    populations.add(
        request.populationColumn().isPresent() ? numbers[next++] : sampling.populationOfAll());
    return next;
  }

  private double constantLine() {
    return request.line().map(line -> line.number().getAsDouble()).orElse(1.0);
  }

  private void flags(double[] numbers, int first) {
    long yes = 0;
    long unknown = 0;
    for (int i = 0; i < request.indicators().size(); i++) {
      yes |= numbers[first + i] == 1 ? 1L << i : 0;
      unknown |= Double.isNaN(numbers[first + i]) ? 1L << i : 0;
    }
    deprived.add(yes);
    missing.add(unknown);
  }

  @Override
  public void rejected(List<Finding> reasons) {
    rejected++;
    reasons.forEach(findings::add);
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }

  /** The records whose household and time are theirs alone; all others are told and left out. */
  Observations observations(String file) {
    int[] household = ids.build().toArray();
    int[] time = times.build().toArray();
    return new Observations(
        new double[][] {
          incomes.build().toArray(),
          lines.build().toArray(),
          sizes.build().toArray(),
          weights.build().toArray(),
          populations.build().toArray()
        },
        new int[][] {groups.build().toArray(), time, household, strata.build().toArray()},
        new long[][] {deprived.build().toArray(), missing.build().toArray()},
        new Observations.Names(groupNames, timeNames, idNames, strataNames),
        request.id().isPresent() ? alone(household, time, file) : IntStream.range(0, time.length));
  }

  private IntStream alone(int[] household, int[] time, String file) {
    int[] line = places.build().toArray();
    Map<Long, Integer> first = new HashMap<>();
    BitSet repeated = new BitSet();
    for (int i = 0; i < time.length; i++) {
      long key = (long) household[i] * timeNames.size() + time[i];
      Integer other = first.putIfAbsent(key, i);
      if (other != null) {
        if (!repeated.get(other)) {
          repeat(file, line[other], line[i]);
        }
        repeat(file, line[i], line[other]);
        repeated.set(other);
        repeated.set(i);
      }
    }
    rejected += repeated.cardinality();
    return IntStream.range(0, time.length).filter(i -> !repeated.get(i));
  }

  private void repeat(String file, int line, int other) {
    findings.add(
        Finding.at(
            Rule.DUPLICATE_HOUSEHOLD,
            new Origin(file, line, 0),
            "table",
            file,
            String.valueOf(other)));
  }

  /** How many records are left out; what is repeated is known only with the observations. */
  long rejectedRecords() {
    return rejected;
  }
}
