package vn.chungtay.tally;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.reference.DeprivationCutoff;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Status;

/** The households of one place, period and group. Weighted sums are in billionths. */
public final class RegisterTally implements Tally<RegisterTally>, Summed, RemoteKnowledge {
  private static final Status[] STATUSES = Status.values();

  private long records;
  private long poorRecords;
  private long nearPoorRecords;
  private long unknownRemote;
  private final KeyedSums<Status> byStatus = new KeyedSums<>(STATUSES);
  private final ExactSum persons = new ExactSum();
  private final ExactSum poorPersons = new ExactSum();
  private final ExactSum poorIncome = new ExactSum();
  private final Ceiling ceiling = new Ceiling();
  private final Map<String, LineTally> lines = new HashMap<>();
  private final DeprivationTally deprivations = new DeprivationTally();

  void add(HouseholdFacts household, Yardsticks yardsticks) {
    Status status = household.circumstances().status();
    records++;
    if (household.remote().isEmpty()) {
      unknownRemote++;
    }
    byStatus.at(status).add(household.weight());
    persons.add(household.weighted());
    if (status == Status.POOR) {
      poorRecords++;
      poorPersons.add(household.weighted());
      poorIncome.addProduct(household.weighted(), household.income());
      ceiling.add(household, yardsticks.inForce());
    }
    if (status == Status.NEAR_POOR) {
      nearPoorRecords++;
    }
    for (PovertyStandard standard : yardsticks.standards()) {
      lines
          .computeIfAbsent(standard.id(), id -> new LineTally())
          .add(standard, household, yardsticks.terms());
    }
    if (yardsticks.cutoff().isPresent()) {
      deprivations.add(household, yardsticks.cutoff().get());
    }
  }

  @Override
  public void merge(RegisterTally other) {
    records += other.records;
    poorRecords += other.poorRecords;
    nearPoorRecords += other.nearPoorRecords;
    unknownRemote += other.unknownRemote;
    persons.merge(other.persons);
    poorPersons.merge(other.poorPersons);
    poorIncome.merge(other.poorIncome);
    ceiling.merge(other.ceiling);
    deprivations.merge(other.deprivations);
    byStatus.merge(other.byStatus);
    other.lines.forEach((id, line) -> lines.computeIfAbsent(id, i -> new LineTally()).merge(line));
  }

  @Override
  public void sums(Sums sums) {
    records = sums.count("records", records);
    poorRecords = sums.count("poor_records", poorRecords);
    nearPoorRecords = sums.count("near_poor_records", nearPoorRecords);
    unknownRemote = sums.count("unknown_remote", unknownRemote);
    sums.part("households", byStatus);
    sums.sum("persons", persons);
    sums.sum("poor_persons", poorPersons);
    sums.sum("poor_income", poorIncome);
    sums.part("ceiling", ceiling);
    sums.tallies("lines", lines, LineTally::new);
    sums.part("deprivations", deprivations);
  }

  /** This tally, whose deprivations were counted by a cutoff. */
  RegisterTally by(Optional<DeprivationCutoff> cutoff) {
    cutoff.ifPresent(deprivations::madeBy);
    return this;
  }

  /** All records, unweighted. */
  @Override
  public long records() {
    return records;
  }

  /** Records of poor households, unweighted. */
  public long poorRecords() {
    return poorRecords;
  }

  /** Records of near-poor households, unweighted. */
  public long nearPoorRecords() {
    return nearPoorRecords;
  }

  /** Records of which neither they nor their unit tell whether they are remote. */
  @Override
  public long unknownRemote() {
    return unknownRemote;
  }

  /** Weighted households of a status. */
  public BigInteger households(Status status) {
    return byStatus.value(status);
  }

  /** Weighted persons of all households. */
  public BigInteger persons() {
    return persons.value();
  }

  /** Weighted persons of poor households. */
  public BigInteger poorPersons() {
    return poorPersons.value();
  }

  /** Sum of weighted persons times income per person over poor households. */
  public BigInteger poorIncome() {
    return poorIncome.value();
  }

  /** What poor households would earn if each earned as much as a poor one can. */
  public Ceiling ceiling() {
    return ceiling;
  }

  /** What households are deprived in. */
  public DeprivationTally deprivations() {
    return deprivations;
  }

  /** The households under the line of a standard, if it was in force. */
  public Optional<LineTally> line(String standard) {
    return Optional.ofNullable(lines.get(standard));
  }

  /** Some tallies as one; nothing when there are none. */
  public static Optional<RegisterTally> together(List<RegisterTally> parts) {
    if (parts.size() <= 1) {
      return parts.stream().findFirst();
    }
    RegisterTally sum = new RegisterTally();
    parts.forEach(sum::merge);
    return Optional.of(sum);
  }
}
