package vn.chungtay.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.input.TableColumn;
import vn.chungtay.measure.Cutoff;

/**
 * What is to be measured of which table. Names are those of its columns.
 *
 * @param file a path, or {@code -} for standard input
 * @param vietnameseNumbers how numbers are written; plainly, and doubtful amounts are refused,
 *     where nobody says
 * @param line a number for all records, or the column of their own lines
 * @param strict whether poor is an income below the line; else one on it is poor, too
 * @param size persons of a record; 1 where no column tells
 * @param indicators the columns of deprivations, each with its weight
 * @param growth the yearly growth for the average exit time
 * @param more measures beside the usual ones, with the line they may need
 * @param smallestCell figures that rest on fewer households than this are suppressed; 0 suppresses
 *     nothing
 * @param sampling how the records were drawn, if they are a sample
 */
public record MeasureRequest(
    Path file,
    Optional<Charset> encoding,
    Optional<Boolean> vietnameseNumbers,
    long mostUnpacked,
    Optional<String> income,
    Optional<Amount> line,
    boolean strict,
    Optional<String> size,
    Optional<String> weight,
    Optional<String> by,
    Optional<String> time,
    Optional<String> id,
    List<Indicator> indicators,
    Optional<Cutoff> cutoff,
    OptionalDouble growth,
    MoreMeasures more,
    int smallestCell,
    Optional<Sampling> sampling,
    boolean allFindings) {
  /** A number for all records, or the column of their own: exactly one of both. */
  public record Amount(OptionalDouble number, Optional<String> column) {}

  /** A column of deprivations. */
  public record Indicator(String column, int weight) {}

  public MeasureRequest {
    indicators = List.copyOf(indicators);
    refuse(income.isEmpty() && indicators.isEmpty(), "measure.nothing");
    refuse(line.isPresent() && income.isEmpty(), "measure.line_without_income");
    refuse(id.isPresent() && time.isEmpty(), "measure.id_without_time");
    refuse(indicators.isEmpty() == cutoff.isPresent(), "measure.cutoff");
    refuse(growth.isPresent() && !(growth.getAsDouble() > 0), "measure.growth");
    refuse(!more.ofLines().isEmpty() && line.isEmpty(), "measure.more_line");
    refuse(!more.ofIncomes().isEmpty() && income.isEmpty(), "measure.more_income");
  }

  private static void refuse(boolean wrong, String key) {
    if (wrong) {
      throw CannotRun.configuration(key);
    }
  }

  /** The columns to read, in the order in which {@link TableIntake} takes them. */
  List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    add(columns, income, TableColumn.Content.AMOUNT);
    add(columns, line.flatMap(Amount::column), TableColumn.Content.LINE);
    add(columns, size, TableColumn.Content.WEIGHT);
    add(columns, weight, TableColumn.Content.WEIGHT);
    add(columns, by, TableColumn.Content.LABEL);
    add(columns, time, TableColumn.Content.LABEL);
    add(columns, id, TableColumn.Content.LABEL);
    add(columns, sampling.flatMap(Sampling::strata), TableColumn.Content.LABEL);
    add(columns, populationColumn(), TableColumn.Content.WEIGHT);
    indicators.forEach(
        indicator -> columns.add(column(indicator.column(), TableColumn.Content.FLAG)));
    return columns;
  }

  Optional<String> populationColumn() {
    return sampling.flatMap(Sampling::population).flatMap(Amount::column);
  }

  private void add(List<TableColumn> columns, Optional<String> name, TableColumn.Content content) {
    name.ifPresent(known -> columns.add(column(known, content)));
  }

  private TableColumn column(String name, TableColumn.Content content) {
    return new TableColumn(name, content, vietnameseNumbers.isPresent());
  }
}
