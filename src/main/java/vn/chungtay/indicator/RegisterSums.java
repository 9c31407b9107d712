package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Standing;

/** The sums that any reader can make of the counts behind figures of the register, by concept. */
final class RegisterSums {
  /** At which period a count is. */
  enum When {
    NOW,
    PREVIOUS,
    BASELINE
  }

  /** One count of a sum. */
  record Term(String concept, When when) {
    static Term now(String concept) {
      return new Term(concept, When.NOW);
    }
  }

  /** Two sums that are equal where all their terms are known and nobody moved elsewhere. */
  record Equation(List<Term> left, List<Term> right) {}

  static final List<Equation> ALL = all();

  private RegisterSums() {}

  private static List<Equation> all() {
    List<Equation> equations = new ArrayList<>();
    for (FlowFormulas.Since since : FlowFormulas.Since.values()) {
      for (Standing from : List.of(Standing.POOR, Standing.NEAR_POOR, Standing.NON_POOR)) {
        equations.add(
            equation(
                now(since, from.code()),
                Arrays.stream(Standing.values())
                    .map(to -> now(since, FlowFormulas.transition(from, to)))
                    .toArray(Term[]::new)));
      }
      When then = since == FlowFormulas.Since.PREVIOUS ? When.PREVIOUS : When.BASELINE;
      equations.add(equation(now(since, Standing.POOR.code()), new Term("poor", then)));
      equations.add(equation(now(since, Standing.NEAR_POOR.code()), new Term("near_poor", then)));
    }
    equations.addAll(movements());
    equations.addAll(cohort());
    equations.add(
        equation(
            Term.now("many_ways scores"),
            Arrays.stream(Deprivation.values())
                .map(deprivation -> Term.now("many_ways " + deprivation.code()))
                .toArray(Term[]::new)));
    return equations;
  }

  private static List<Equation> movements() {
    Term escaped = previous("escaped");
    Term left = previous(FlowFormulas.transition(Standing.POOR, Standing.NOT_IN_REGISTER));
    Term relapsed = previous("relapsed");
    Term newly = previous("newly_poor");
    Term stayed = previous(FlowFormulas.transition(Standing.POOR, Standing.POOR));
    return List.of(
        equation(
            escaped,
            previous(FlowFormulas.transition(Standing.POOR, Standing.NEAR_POOR)),
            previous(FlowFormulas.transition(Standing.POOR, Standing.NON_POOR))),
        equation(Term.now("poor"), stayed, relapsed, newly),
        new Equation(
            List.of(Term.now("poor"), escaped, left),
            List.of(new Term("poor", When.PREVIOUS), relapsed, newly)),
        equation(Term.now("poor_escaped"), escaped),
        equation(Term.now("poor_escaped"), escaped, left),
        equation(Term.now("poor_relapsed"), relapsed),
        equation(Term.now("poor_new"), newly));
  }

  private static List<Equation> cohort() {
    Term lost = baseline(FlowFormulas.transition(Standing.POOR, Standing.NOT_IN_REGISTER));
    return List.of(
        equation(new Term("poor", When.BASELINE), Term.now("cohort"), Term.now("cohort_lost")),
        equation(Term.now("cohort_lost"), lost),
        equation(Term.now("poor"), Term.now("cohort_poor")),
        equation(
            Term.now("cohort_poor"),
            baseline(FlowFormulas.transition(Standing.POOR, Standing.POOR))),
        equation(
            Term.now("cohort_escaped"),
            baseline(FlowFormulas.transition(Standing.POOR, Standing.NEAR_POOR)),
            baseline(FlowFormulas.transition(Standing.POOR, Standing.NON_POOR))));
  }

  private static Equation equation(Term whole, Term... parts) {
    return new Equation(List.of(whole), List.of(parts));
  }

  private static Term previous(String concept) {
    return now(FlowFormulas.Since.PREVIOUS, concept);
  }

  private static Term baseline(String concept) {
    return now(FlowFormulas.Since.BASELINE, concept);
  }

  private static Term now(FlowFormulas.Since since, String concept) {
    return Term.now(since.concept(concept));
  }

  /** Every way to take one of several numbers for each term; none when a term has no number. */
  static List<List<Integer>> combinations(List<? extends Iterable<Integer>> numbers) {
    List<List<Integer>> found = List.of(List.of());
    for (Iterable<Integer> choice : numbers) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> start : found) {
        choice.forEach(
            number -> longer.add(Stream.concat(start.stream(), Stream.of(number)).toList()));
      }
      found = longer;
    }
    return found;
  }
}
