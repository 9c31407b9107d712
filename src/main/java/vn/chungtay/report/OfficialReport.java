package vn.chungtay.report;

import java.util.List;
import java.util.Optional;

/**
 * A draft report in the form of official documents (Decree 30/2020/NĐ-CP): everything in it is
 * already put into words, and what only people know is a gap.
 *
 * @param language the code of the language it is written in
 * @param title what the file is about, for lists of files
 * @param opening before the first chapter
 * @param chapters with their numbers in their titles
 * @param closing after the last chapter
 */
public record OfficialReport(
    String language,
    String title,
    Head head,
    List<Block> opening,
    List<Section> chapters,
    List<Block> closing,
    Foot foot,
    List<Annex> annexes) {
  public OfficialReport {
    opening = List.copyOf(opening);
    chapters = List.copyOf(chapters);
    closing = List.copyOf(closing);
    annexes = List.copyOf(annexes);
  }

  /**
   * What stands over the text.
   *
   * @param superior the body above the one that issues it, where there is one
   * @param type what kind of document it is
   * @param addressees a single one stands in the first line, several in a line each below it
   */
  public record Head(
      Optional<Line> superior,
      Line agency,
      String country,
      String motto,
      Line number,
      Line placeAndDate,
      String type,
      String subject,
      List<Line> addressees) {
    public Head {
      addressees = List.copyOf(addressees);
    }
  }

  /**
   * What stands below the text.
   *
   * @param recipientsTitle the words over the list of recipients
   * @param capacity in what capacity the signer signs: a line or two
   */
  public record Foot(
      String recipientsTitle, List<Line> recipients, List<Line> capacity, Line signer) {
    public Foot {
      recipients = List.copyOf(recipients);
      capacity = List.copyOf(capacity);
    }
  }

  /**
   * Tables that belong to the report, on pages of their own.
   *
   * @param reference to which document it belongs
   */
  public record Annex(String number, String title, Line reference, List<Block> blocks) {
    public Annex {
      blocks = List.copyOf(blocks);
    }
  }
}
