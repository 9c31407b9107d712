package vn.chungtay.site;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.measure.Measure;
import vn.chungtay.report.ColumnGuide;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;

/** A page of the documentation that lists a catalogue, in both languages. */
enum CataloguePage {
  RULES {
    @Override
    String text() {
      return page("# Quy tắc / Rules", List.of(Rule.values()), Rule::code, this::entry);
    }

    private String entry(Rule rule) {
      return explained(
          "rule." + rule.code() + ".",
          "title",
          "(" + rule.severity().code() + ")",
          List.of("meaning", "why", "example", "remedy"));
    }
  },
  INDICATORS {
    @Override
    String text() {
      return page(
          "# Chỉ tiêu / Indicators", List.of(Indicator.values()), Indicator::code, this::entry);
    }

    private String entry(Indicator indicator) {
      return explained(
          "indicator." + indicator.code() + ".",
          "name",
          "(" + indicator.unit().code() + ")",
          List.of("definition", "formula", "note"));
    }
  },
  MEASURES {
    @Override
    String text() {
      return page(ABOUT_MEASURES, List.of(Measure.values()), Measure::code, this::entry);
    }

    private String entry(Measure measure) {
      String codes = measure.codes().stream().map(code -> "`" + code + "`").collect(joining(" "));
      return codes
          + "\n\n"
          + explained(
              "measure." + measure.code() + ".",
              "name",
              "",
              List.of("definition", "formula", "note"));
    }
  },
  FORMATS {
    @Override
    String text() {
      return page(INTRODUCTION, List.of(Kind.values()), Kind::code, this::entry);
    }

    private String entry(Kind kind) {
      List<ColumnGuide> english = ColumnGuide.of(kind, new Texts(Language.EN));
      List<ColumnGuide> vietnamese = ColumnGuide.of(kind, new Texts(Language.VI));
      StringBuilder rows = new StringBuilder("| column | nhãn tiếng Việt | holds | meaning |\n");
      rows.append("|---|---|---|---|\n");
      for (int i = 0; i < english.size(); i++) {
        rows.append(row(english.get(i), vietnamese.get(i))).append('\n');
      }
      return rows.toString();
    }

    private String row(ColumnGuide guide, ColumnGuide vietnamese) {
      Column column = guide.column();
      String name = "`" + column.name() + "`" + (column.required() ? " *" : "");
      String secret = column.personal() ? "; personal, never in any output" : "";
      String unit = guide.unit().isEmpty() ? "" : "; " + guide.unit();
      String holds = guide.allowed() + unit + secret;
      String meaning = guide.meaning() + "<br>" + vietnamese.meaning();
      return "| " + String.join(" | ", name, column.label(), holds, meaning) + " |";
    }
  };

  private static final String ABOUT_MEASURES =
      """
      # Thước đo / Measures

      What `chungtay measure FILE` computes of any CSV or JSON table. y is the income per person, z
      the poverty line, w the weight, size the persons of a record, m the mean; persons are w * size.
      Proportions are not in percent, and the figures of groups, times and deprivations need
      `--by`, `--time` (with `--id` for the same households) and `--deprivations`.

      A record whose income, line, weight, size, group, time or id is missing or makes no sense is
      told with its line and left out, and the exit code is 1 unless `--fail-on never`; incomes below
      0 are among them. Incomes of 0 take part; a measure that needs a logarithm or quotient of them
      has no value but the reason `undefined_at_zero`. `n` is the number of records, `persons` whom
      they stand for. No figure depends on the order of the records.

      Other orders than the usual ones: `--fgt 3,0.5`, `--entropy 3`, `--atkinson 0.25`; `--growth 0.05`
      adds the average exit time.

      ## Samples / Mẫu điều tra

      With `--sample` the records are taken for a sample, and `lower` and `upper` are a confidence
      interval (`--confidence 95`). Drawn were records, or, with `--id`, households, which may come back
      at several times; within each value of `--strata COL` at random, at one stage. `--population N`, or
      with strata a column, tells how many there are to draw from (the finite population correction).
      Without it none is made.

      | figures | interval |
      |---|---|
      | headcount ratios of all kinds, shares of the population and of the poor, transitions, chronic and transient poverty | Clopper and Pearson with the effective number of records p (1 - p) / variance, adjusted for degrees of freedom (Korn and Graubard 1998, Survey Methodology 24, 193-201); with nobody or all, of the records themselves. `--proportions wilson`: Wilson with the same number |
      | gap, severity, FGT of any order, income gap ratio, Watts, intensity, M0, contributions, shares of gap and severity, mean, mean of the poor, transfer | Student's t on the design-based standard error, cut off where the figure ends (0, or 0 and 1) |
      | headcount_ratio_change | Newcombe's method 10 from two Wilson intervals; with `--id` Student's t on the error of the difference |
      | cross_section_multiplier, cohort_multiplier | Fieller 1954; `--ratios log`: symmetric for the logarithm. A set of Fieller that is not bounded is no interval: `reason` is `unbounded_interval` beside the value |
      | all others (median, percentiles, S80/S20, Gini, Theil, MLD, entropy, Atkinson, Lorenz, Sen, Sen-Shorrocks-Thon, exit time, decompositions, growth incidence, components of changes) | percentiles of `--bootstrap 1000` samples drawn anew within the strata (Rao, Wu and Yue 1992, Survey Methodology 18, 209-217), the same for the same `--seed` |
      | cohort_households, cohort_retention | none: they are counted, not estimated |

      Standard errors are by linearisation: sum over strata of (1 - n/N) n/(n - 1) sum (u - mean u)², with
      all n of a stratum whether they are in the group or not. A stratum of one counts with u², as with
      `survey.lonely.psu = "adjust"` in R, and is told of. Degrees of freedom are the records of the group
      less their strata. Where there are none, or where a sample drawn anew has no value (nobody is
      poor), `reason` is `no_interval` beside the value; so it is for amounts and indices that are 0 for
      all, while a gap of 0 goes as far up as the headcount does. Where deprivations are missing, the bounds of
      what is missing stand in `lower` and `upper`, and chance is left out. Standard errors and intervals
      agree with survey 4.1.1 of R (svymean, svyratio, svytotal, svyciprop with method beta) to 1e-9; R's
      `svyciprop` has no value for nobody and all.

      ## Small groups / Nhóm nhỏ

      `--smallest-cell N` leaves out figures that rest on 1 to N-1 records (`reason` is `suppressed`), and
      further ones so that these do not follow from sums over the groups. A group of so few records has
      neither `n` nor `persons`. Measures of poverty rest on the poor or on the others of a group, whoever
      are fewer; deprivations on those who are deprived; transitions on those who made them or the
      opposite ones. A percentile is the income of one or two records whatever N is: give fewer groups
      where that must not be known. Runs with other groups of the same table may tell together what
      each alone does not.
      """;

  private static final String INTRODUCTION =
      """
      # Định dạng / Formats

      Columns marked with * are required. A header names columns in any order, in English or by the
      Vietnamese label, without regard to case and marks. Empty means "not given", never 0.

      * CSV: comma, semicolon or tab; RFC 4180 quotes; UTF-8 with or without BOM, UTF-16 with BOM;
        anything else is refused by name, or read with `--encoding`.
      * JSON: an array of records, newline-delimited records, `{"kind": ..., "records": [...]}`, or one
        envelope whose `submission` gives the defaults of its records.
      * XLSX: every sheet whose first 50 rows have a header with the columns of one kind; cells of the
        header may be merged. What stands above it beside the labels of unit, period, day and revision
        (`Mã đơn vị | 26407`) holds for all its records. Days may be date cells, formulas count by
        their results. Other sheets are not read, and all but empty ones are told of; so are hidden
        ones with a table. Findings name the sheet behind the file, and the row as the line; as text
        they name the cell: `ho.xlsx:HoNgheo!C12`.
      * Numbers: `1234567`, decimals with a point; with `--numbers vi` `1.234.567,5`.
      * Dates: `2018-12-05` or `05/12/2018`. Periods: `2018`, `2018-H1`, `2018-Q3`, `2018-06`.
      * Flags: 1/0, true/false, có/không, x. Where one of the ten deprivations of a household is ticked
        with x, the empty ones among the ten mean no.
      * Allowed values are read by code or by their Vietnamese words, whole words only.

      `chungtay template KIND` makes a form of each kind (csv, json, xlsx) with these columns, on
      request with a unit, a period and the opening counts filled in.

      What is written:

      * CSV is UTF-8 without BOM, with commas and LF, quoted where needed. A cell that a spreadsheet
        would run because it starts with `=`, `+`, `-`, `@` (in full width too), a tab or a line break,
        and is no plain number, gets an apostrophe before it: `'=1+1`. The same is done within a cell
        behind a semicolon, tab or line break, where a spreadsheet set to another separator begins a
        new cell. JSON holds the values as they are.
      * XLSX holds real numbers; a total is a formula on the rows it sums up, with its value beside it
        for whoever does not compute. The day in its properties is the last one of the report's period.
      * In Markdown and HTML whatever could be markup is escaped. `report.html` holds its style and
        script itself and forbids everything else by its content security policy; it asks no network.
      * `report.docx` is a Word document without macros and links: A4, margins 20, 20, 30 and 20 mm, Times
        New Roman 14, page numbers on top from the second page on, each annex numbered from 1, broad
        tables on their side. What only people know stands in brackets on yellow. Letters that XML cannot
        hold become the sign \uFFFD.
      * Control characters from input act on nothing: CSV, Markdown, messages and names of files show
        their pictures (ESC is ␛), those beyond ASCII and those that turn the direction of writing the
        sign �; JSON escapes them.
      """;

  abstract String text();

  String file() {
    return name().toLowerCase(Locale.ROOT) + ".md";
  }

  private static <T> String page(
      String head, List<T> entries, Function<T, String> name, Function<T, String> text) {
    StringBuilder page = new StringBuilder(head.strip()).append("\n");
    for (T entry : entries) {
      page.append("\n## ").append(name.apply(entry)).append("\n\n").append(text.apply(entry));
    }
    return page.toString();
  }

  private static String explained(String key, String title, String mark, List<String> parts) {
    return List.of(Language.values()).stream()
        .map(Texts::new)
        .map(
            texts ->
                ("**" + texts.get(key + title) + "** " + mark).strip()
                    + "\n\n"
                    + parts.stream()
                        .map(part -> "* " + texts.get("catalogue." + part, texts.get(key + part)))
                        .collect(Collectors.joining("\n"))
                    + "\n")
        .collect(Collectors.joining("\n"));
  }
}
