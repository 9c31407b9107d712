package vn.chungtay.report;

import static vn.chungtay.report.OutputColumn.integer;
import static vn.chungtay.report.OutputColumn.number;
import static vn.chungtay.report.OutputColumn.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.award.Ground;
import vn.chungtay.award.Part;
import vn.chungtay.award.Ranking;
import vn.chungtay.award.Standing;
import vn.chungtay.reference.Awards;
import vn.chungtay.reference.Criterion;

/** Every score with its parts: a row for each criterion of a unit, then one for all together. */
final class AwardsTable {
  private static final String TOTAL = "total";

  static final List<OutputColumn> COLUMNS =
      List.of(
          text("period", "Reporting period."),
          text("review", "The review held for the period; empty for none."),
          text("subject", "Group of units: agencies, districts, communes, hamlets or members."),
          text(
              "ranking",
              "Those ranked together: the block, or the code of the unit above; empty for units"
                  + " outside any block, or when the whole group is ranked together."),
          text("unit_code", "Code of the org unit."),
          text("unit_name", "Name of the org unit in that period."),
          text("level", "Type of the org unit."),
          text("criterion", "Id of the criterion in the campaign; total for all together."),
          text("indicator", "The indicator that is read; empty for the total."),
          text("group", "Sub-population, or type of activity; empty for the total."),
          text("reading", "value, change since the baseline, or total since the baseline."),
          number("value", "The unrounded figure; empty when there is none."),
          number("points", "Unrounded; empty when they cannot be determined."),
          number("most_points", "The most points there are."),
          integer("rank", "1 for the best; equal for equal scores; empty outside the ranking."),
          integer("ranked", "How many units have a rank."),
          integer("units", "How many units there are to be ranked together."),
          text("status", "ranked, disqualified or not_ranked."),
          integer("quota", "How many may be put forward at this review."),
          text("suggestion", "At a review: proposed, tied_at_quota or not_proposed."),
          text("award", "What is proposed."),
          text("reason", "What keeps the unit out or must be known beside its score; joined by ;"),
          text("criteria", "example when no council has decided on the criteria, else campaign."));

  private AwardsTable() {}

  static OutputTable of(List<Ranking> rankings, Awards awards) {
    return new OutputTable(
        "awards",
        COLUMNS,
        () -> rankings.stream().flatMap(ranking -> rows(ranking, awards)).iterator(),
        List.of("period", "subject", "ranking", "unit_code", "criterion"));
  }

  private static Stream<List<String>> rows(Ranking ranking, Awards awards) {
    String criteria = awards.example() ? "example" : "campaign";
    return ranking.standings().stream()
        .flatMap(
            standing ->
                Stream.concat(
                        standing.parts().stream().map(part -> part(ranking, standing, part)),
                        Stream.of(total(ranking, standing)))
                    .map(row -> with(row, criteria)));
  }

  private static List<String> with(List<String> row, String last) {
    List<String> whole = new ArrayList<>(row);
    whole.add(last);
    return whole;
  }

  private static List<String> head(Ranking ranking, Standing standing) {
    return List.of(
        ranking.period().code(),
        ranking.review().orElse(""),
        ranking.subject().code(),
        ranking.pool(),
        standing.place().code(),
        standing.place().name(),
        standing.place().level());
  }

  private static List<String> part(Ranking ranking, Standing standing, Part part) {
    Criterion criterion = part.criterion();
    List<String> row = new ArrayList<>(head(ranking, standing));
    row.addAll(
        List.of(
            criterion.id(),
            criterion.indicator(),
            criterion.group(),
            criterion.reading().code(),
            DataCell.of(part.valueDecimal()),
            DataCell.of(part.pointsDecimal()),
            DataCell.of(criterion.weight())));
    row.addAll(List.of("", "", "", "", "", "", ""));
    row.add(DataCell.of(part.readout().reasons()));
    return row;
  }

  private static List<String> total(Ranking ranking, Standing standing) {
    List<String> row = new ArrayList<>(head(ranking, standing));
    row.addAll(List.of(TOTAL, "", "", "", "", DataCell.of(standing.scoreDecimal())));
    row.add(DataCell.of(ranking.most()));
    row.add(standing.rank().isPresent() ? String.valueOf(standing.rank().getAsInt()) : "");
    row.add(String.valueOf(ranking.ranked()));
    row.add(String.valueOf(ranking.members()));
    row.add(standing.status().code());
    row.add(ranking.quota().isPresent() ? String.valueOf(ranking.quota().getAsInt()) : "");
    row.add(standing.suggestion().code());
    row.add(award(ranking, standing).orElse(""));
    row.add(standing.grounds().stream().map(Ground::code).collect(Collectors.joining(";")));
    return row;
  }

  /** What is proposed for a unit that is put forward, or is one of those the council decides on. */
  private static Optional<String> award(Ranking ranking, Standing standing) {
    return switch (standing.suggestion()) {
      case PROPOSED, TIED_AT_QUOTA -> ranking.award();
      case NONE, NOT_PROPOSED -> Optional.empty();
    };
  }
}
