package vn.chungtay.submission;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A good example, perhaps proposed for an award.
 *
 * @param subjectName a person's only where such names are asked for
 */
public record Exemplar(
    Heading heading,
    ExemplarSubject subject,
    String title,
    Optional<String> summary,
    Optional<String> model,
    OptionalLong households,
    Optional<String> proposedAward,
    Optional<String> subjectName)
    implements SubmittedRecord {
  @Override
  public Kind kind() {
    return Kind.EXEMPLARS;
  }
}
