package vn.chungtay.submission;

import java.util.OptionalLong;

/**
 * One piece of the movement's work that an org unit did.
 *
 * @param amount VND
 */
public record Activity(
    Heading heading,
    ActivityType type,
    OptionalLong quantity,
    OptionalLong amount,
    OptionalLong households,
    OptionalLong persons)
    implements SubmittedRecord {
  @Override
  public Kind kind() {
    return Kind.ACTIVITIES;
  }
}
