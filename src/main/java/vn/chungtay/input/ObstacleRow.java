package vn.chungtay.input;

import static vn.chungtay.submission.Kind.OBSTACLES;

import java.util.Optional;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Obstacle;

/** Makes one difficulty and what is proposed against it. */
final class ObstacleRow {
  private static final int TOPIC = OBSTACLES.position("topic").orElseThrow();
  private static final int TEXT = OBSTACLES.position("text").orElseThrow();
  private static final int PROPOSAL = OBSTACLES.position("proposal").orElseThrow();

  private ObstacleRow() {}

  static Optional<Obstacle> read(CellValues values) {
    Optional<Heading> heading = HeadingRow.read(values);
    Optional<String> topic = values.text(TOPIC);
    Optional<String> text = values.text(TEXT);
    Optional<String> proposal = values.text(PROPOSAL);
    if (!values.sound()) {
      return Optional.empty();
    }
    return Optional.of(new Obstacle(heading.orElseThrow(), topic, text.orElseThrow(), proposal));
  }
}
