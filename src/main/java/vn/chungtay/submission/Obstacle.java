package vn.chungtay.submission;

import java.util.Optional;

/** A difficulty that an org unit reports, and what it proposes. */
public record Obstacle(
    Heading heading, Optional<String> topic, String text, Optional<String> proposal)
    implements SubmittedRecord {
  @Override
  public Kind kind() {
    return Kind.OBSTACLES;
  }
}
