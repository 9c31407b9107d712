package vn.chungtay.input;

import static vn.chungtay.submission.Kind.EXEMPLARS;

import java.util.Optional;
import java.util.OptionalLong;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.ExemplarSubject;
import vn.chungtay.submission.Heading;

/** Makes one good example; forgets a person's name unless names are asked for. */
final class ExemplarRow {
  private static final int SUBJECT = at("subject");
  private static final int TITLE = at("title");
  private static final int SUMMARY = at("summary");
  private static final int MODEL = at("model");
  private static final int HOUSEHOLDS = at("households");
  private static final int AWARD = at("proposed_award");
  private static final int SUBJECT_NAME = at("subject_name");

  private ExemplarRow() {}

  private static int at(String column) {
    return EXEMPLARS.position(column).orElseThrow();
  }

  static Optional<Exemplar> read(CellValues values, boolean names) {
    Optional<Heading> heading = HeadingRow.read(values);
    Optional<ExemplarSubject> subject = values.choice(SUBJECT, ExemplarSubject.class);
    Optional<String> title = values.text(TITLE);
    Optional<String> summary = values.text(SUMMARY);
    Optional<String> model = values.text(MODEL);
    OptionalLong households = values.whole(HOUSEHOLDS);
    Optional<String> award = values.text(AWARD);
    Optional<String> name = values.text(SUBJECT_NAME);
    if (!values.sound()) {
      return Optional.empty();
    }
    boolean forgotten = subject.orElseThrow().personal() && !names;
    return Optional.of(
        new Exemplar(
            heading.orElseThrow(),
            subject.orElseThrow(),
            title.orElseThrow(),
            summary,
            model,
            households,
            award,
            forgotten ? Optional.empty() : name));
  }
}
