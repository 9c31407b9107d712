package vn.chungtay.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the text of an official report: who issues, signs and receives it. What is not
 * given is for people to fill in.
 *
 * @param superior the body above the one that issues it
 * @param number the number of the document, and {@code symbol} what stands behind it: BC-UBND
 * @param addressees to whom it is sent, one a line
 * @param authority what stands over the signer's title, such as {@code KT. GIÁM ĐỐC}
 * @param recipients who else receives it, and where it is kept; empty for the usual two lines
 */
public record Letterhead(
    Optional<String> superior,
    Optional<String> agency,
    ByPeriod<String> number,
    Optional<String> symbol,
    Optional<String> place,
    ByPeriod<LocalDate> date,
    List<String> addressees,
    Optional<String> authority,
    Optional<String> title,
    Optional<String> signer,
    List<String> recipients) {
  /** One of which nothing is given. */
  public static final Letterhead EMPTY =
      new Letterhead(
          Optional.empty(),
          Optional.empty(),
          ByPeriod.nothing(),
          Optional.empty(),
          Optional.empty(),
          ByPeriod.nothing(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Letterhead {
    addressees = List.copyOf(addressees);
    recipients = List.copyOf(recipients);
  }
}
