package vn.chungtay.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What every record says of itself: where it stands, who reports, for when, and which revision.
 *
 * @param unitCode the code of the reporting org unit
 * @param revision 1 when not given
 */
public record Heading(
    Origin origin, String unitCode, Period period, Optional<LocalDate> submittedOn, int revision) {
  /** By the day of sending, an unknown one last, then by place. */
  public static final Comparator<Heading> SENT_FIRST =
      Comparator.<Heading, LocalDate>comparing(h -> h.submittedOn().orElse(LocalDate.MAX))
          .thenComparing(Heading::origin);

  /** The same of a record that stands in another place. */
  public Heading at(Origin place) {
    return new Heading(place, unitCode, period, submittedOn, revision);
  }
}
