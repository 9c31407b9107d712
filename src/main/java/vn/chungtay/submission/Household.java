package vn.chungtay.submission;

import java.util.Optional;

/**
 * One household of the register in one period. Its head's name and id number are never kept.
 *
 * @param ethnicity the code of the list of ethnic groups, for example {@code 01}
 * @param members persons, 1 to {@value #MOST_MEMBERS}
 * @param income VND per person per month
 * @param weight the number of households it stands for, in billionths
 * @param fingerprint a digest of what every known cell of the record says, personal ones too, so
 *     that two records can be told to be the same without keeping them
 */
public record Household(
    Heading heading,
    String id,
    Optional<String> hamlet,
    Optional<Area> area,
    Optional<Boolean> remote,
    String ethnicity,
    Optional<Gender> headGender,
    int members,
    long income,
    Status status,
    Optional<PoorType> poorType,
    long weight,
    Deprivations deprivations,
    long fingerprint)
    implements SubmittedRecord {
  /** The weight of a household that stands for itself alone. */
  public static final long WEIGHT_ONE = 1_000_000_000L;

  /** The largest household that is believed. */
  public static final int MOST_MEMBERS = 50;

  /** The highest income in VND per person per month that is believed. */
  public static final long MOST_INCOME = 1_000_000_000L;

  @Override
  public Kind kind() {
    return Kind.HOUSEHOLDS;
  }
}
