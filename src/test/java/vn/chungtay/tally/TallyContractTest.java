package vn.chungtay.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Sender;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Campaigns;
import vn.chungtay.submission.ActivityType;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.Standing;
import vn.chungtay.submission.Status;

/** What every tally must keep: merging parts gives what counting all at once gives. */
class TallyContractTest {
  private static final int MANY = 40;
  private static final Campaign CAMPAIGN = Campaigns.builtIn();

  /**
   * A tally under test.
   *
   * @param view all that it tells of what it counted, as values that compare
   */
  private record Specimen<T>(
      String name, Supplier<T> empty, Adder<T> adder, Merger<T> merger, Function<T, Object> view) {
    T of(List<Integer> items) {
      T tally = empty.get();
      items.forEach(item -> adder.add(tally, item));
      return tally;
    }

    Object viewOf(List<Integer> items) {
      return view.apply(of(items));
    }

    /** Cuts the items into parts, counts each, and merges them from left to right. */
    Object viewOfParts(List<Integer> items, List<Integer> cuts) {
      T sum = empty.get();
      int from = 0;
      for (int cut : cuts) {
        merger.merge(sum, of(items.subList(from, cut)));
        from = cut;
      }
      merger.merge(sum, of(items.subList(from, items.size())));
      return view.apply(sum);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private interface Adder<T> {
    void add(T tally, int item);
  }

  private interface Merger<T> {
    void merge(T tally, T other);
  }

  private static <T extends Tally<T>> Specimen<T> tally(
      String name, Supplier<T> empty, Adder<T> adder, Function<T, Object> view) {
    return new Specimen<>(name, empty, adder, Tally::merge, view);
  }

  private static final List<Specimen<?>> SPECIMENS =
      List.of(
          new Specimen<>(
              "ExactSum",
              ExactSum::new,
              (sum, item) -> {
                sum.add(item % 3 == 0 ? -item : item);
                sum.addProduct(Long.MAX_VALUE - item, item % 2 == 0 ? item : -item);
              },
              ExactSum::merge,
              sum -> List.of(sum.value(), sum.isZero())),
          tally(
              "RegisterTally",
              RegisterTally::new,
              (tally, item) ->
                  tally.add(facts(item), Yardsticks.of(CAMPAIGN, Records.period("2018"))),
              TallyContractTest::view),
          tally(
              "CohortTally",
              CohortTally::new,
              (tally, item) -> {
                tally.addMember(facts(item));
                if (item % 4 != 0) {
                  List<BigDecimal> goals = List.of(new BigDecimal("1.5"), new BigDecimal("2"));
                  tally.addMatch(
                      facts(item), facts(item + 1), new Aims(goals, facts(item).income()));
                }
              },
              TallyContractTest::view),
          tally(
              "Flows",
              Flows::new,
              (tally, item) ->
                  tally.add(
                      pick(Standing.values(), item),
                      pick(Standing.values(), item / 3),
                      alike(item),
                      item % 3 == 0),
              TallyContractTest::view),
          tally(
              "SpellTally",
              SpellTally::new,
              (tally, item) -> {
                tally.addRecords(alike(item));
                if (item % 3 != 0) {
                  tally.addSeen(alike(item), 2 + item % 3, item % 4);
                  tally.addPoor(alike(item), 1 + item % 3);
                }
              },
              TallyContractTest::view),
          tally(
              "UnitReports",
              () -> new UnitReports(CAMPAIGN),
              (reports, item) ->
                  reports.add(
                      Records.report("C" + item % 5, item % 2 == 0 ? "2017" : "2018")
                          .poor(item)
                          .sent(Records.origin("f" + item + ".csv", item), 1)
                          .done()),
              TallyContractTest::view),
          tally(
              "ActivityTally",
              ActivityTally::new,
              (tally, item) ->
                  tally.add(
                      Records.activity(
                          "C1", "2018", ActivityType.LOANS, given(item, 2), given(item, 3))),
              TallyContractTest::view),
          tally(
              "Activities",
              Activities::new,
              (activities, item) ->
                  activities.add(
                      Records.activity(
                          "C" + item % 3,
                          "2018",
                          pick(ActivityType.values(), item),
                          given(item, 2),
                          given(item, 3))),
              TallyContractTest::view),
          tally(
              "Receipts",
              Receipts::new,
              (receipts, item) -> {
                Receipts.Slip slip =
                    new Receipts.Slip(period(item), "C" + item % 3, Kind.HOUSEHOLDS);
                if (item % 4 == 0) {
                  receipts.reject(slip, "f" + item + ".csv", "r" + item % 2);
                  receipts.setAside(slip, "f" + item + ".csv", "r" + item % 3);
                } else {
                  receipts.accept(sent(item), slip.kind());
                }
              },
              TallyContractTest::view),
          tally(
              "Register",
              () -> new Register(CAMPAIGN),
              (register, item) -> {
                register.add(household(item));
                if (item % 7 == 0) {
                  register.exclude(register.size() - 1);
                }
              },
              TallyContractTest::view),
          new Specimen<>(
              "Findings",
              () -> new Findings(2, f -> Sender.ofFile("" + f.origin().line() % 2)),
              (findings, file) -> {
                for (int line = 1; line <= file % 5; line++) {
                  findings.add(
                      Finding.at(
                          pick(Rule.values(), file + line / 4),
                          new Origin("f" + file + ".csv", line, line),
                          ""));
                }
              },
              Findings::merge,
              TallyContractTest::view));

  private static List<Object> view(Findings findings) {
    return List.of(
        findings.listed(),
        findings.total(),
        findings.unlisted(),
        findings.byRule(),
        findings.by(Sender::file).values().stream().map(Findings::byRule).toList(),
        findings.by(Sender::file).values().stream().map(Findings::listed).toList());
  }

  private static <T> T pick(T[] values, int item) {
    return values[item % values.length];
  }

  private static OptionalLong given(int item, int every) {
    return item % every == 0 ? OptionalLong.empty() : OptionalLong.of(item);
  }

  private static Period period(int item) {
    return Records.period(item % 2 == 0 ? "2017" : "2018");
  }

  private static Heading sent(int item) {
    return new Heading(
        new Origin("f" + item + ".csv", item + 1, item),
        "C" + item % 3,
        period(item),
        Optional.of(period(item).lastDay().plusDays(item % 11)),
        1);
  }

  private static Circumstances circumstances(int item) {
    return new Circumstances(
        item % 7,
        item % 6,
        pick(Status.values(), item),
        item % 5 == 0 ? Optional.empty() : Optional.of(pick(Area.values(), item)),
        item % 3 == 0 ? Optional.empty() : Optional.of(item % 2 == 0),
        1);
  }

  private static Alike alike(int item) {
    return new Alike(circumstances(item), Household.WEIGHT_ONE + item, 1 + item % 2);
  }

  private static HouseholdFacts facts(int item) {
    long weight = Household.WEIGHT_ONE + item;
    int members = 1 + item % 6;
    return new HouseholdFacts(
        circumstances(item),
        weight,
        members,
        weight * members,
        item % 6 == 0 ? 0 : item * 100_003L % 1_300_000,
        deprivations(item));
  }

  private static Deprivations deprivations(int item) {
    int known = item % 4 == 0 ? 0 : item % 4 == 1 ? 0b11_1111_1111 : item * 37 & 0b11_1111_1111;
    return new Deprivations(known, known & item * 91);
  }

  private static Household household(int item) {
    Records.HouseholdDraft draft =
        Records.household("H" + item % 13, "C" + item % 3, period(item).code())
            .at(new Origin("f" + item % 4 + ".csv", item + 1, item))
            .ethnicity(item % 2 == 0 ? "01" : "32")
            .members(1 + item % 6)
            .income(item * 1000L)
            .status(pick(Status.values(), item))
            .weight(item % 3 == 0 ? Household.WEIGHT_ONE : item)
            .fingerprint(item * 31L);
    if (item % 2 == 0) {
      draft.area(Area.URBAN).remote(item % 4 == 0).head(Gender.FEMALE).type(PoorType.B);
    }
    return draft.done();
  }

  private static Object view(RegisterTally tally) {
    List<Object> view =
        new ArrayList<>(
            List.of(
                tally.records(),
                tally.poorRecords(),
                tally.unknownRemote(),
                tally.persons(),
                tally.poorPersons(),
                tally.poorIncome()));
    for (Status status : Status.values()) {
      view.add(tally.households(status));
    }
    tally.line("DN-2015-2018").ifPresent(line -> view.add(view(line)));
    view.add(view(tally.deprivations()));
    view.add(List.of(tally.ceiling().withoutLine(), tally.ceiling().income()));
    return view;
  }

  private static Object view(LineTally line) {
    List<Object> view =
        new ArrayList<>(
            List.of(
                line.households(),
                line.zeroIncomes(),
                line.withoutLine(),
                line.persons(),
                line.watts()));
    for (Area area : Area.values()) {
      view.add(line.gap(area));
      view.add(line.squaredGap(area));
    }
    return view;
  }

  private static Object view(CohortTally tally) {
    return List.of(
        tally.records(),
        tally.matchedRecords(),
        tally.unknownRemote(),
        tally.all(),
        tally.matched(),
        tally.escaped(),
        Stream.of(tally.ofAll(), tally.ofMatched(), tally.ofEscaped())
            .map(TallyContractTest::view)
            .toList(),
        tally.escapedRecords(),
        Stream.of("1.5", "2", "3")
            .map(BigDecimal::new)
            .map(goal -> List.of(tally.reached(goal), tally.reachedRecords(goal)))
            .toList());
  }

  private static Object view(CohortIncomes incomes) {
    return List.of(
        incomes.personsNow(), incomes.incomeNow(), incomes.personsThen(), incomes.incomeThen());
  }

  private static Object view(Flows flows) {
    List<Object> view = new ArrayList<>();
    for (Standing from : Standing.values()) {
      for (Standing to : Standing.values()) {
        view.add(flows.households(from, to));
        view.add(flows.records(from, to));
      }
    }
    view.addAll(
        List.of(flows.records(), flows.unknownRemote(), flows.relapsed(), flows.relapsedRecords()));
    return view;
  }

  private static Object view(SpellTally tally) {
    return List.of(
        tally.records(),
        tally.unknownRemote(),
        List.of(tally.chronicRecords(), tally.transientRecords(), tally.poorRecords()),
        List.of(tally.seen(), tally.chronic(), tally.transitory(), tally.poor(), tally.lengths()));
  }

  private static Object view(DeprivationTally tally) {
    List<Object> view = new ArrayList<>(List.of(tally.told(), tally.open()));
    for (DeprivationTally.Bound bound : DeprivationTally.Bound.values()) {
      view.addAll(List.of(tally.poorRecords(bound), tally.poor(bound), tally.scores(bound)));
      for (Deprivation deprivation : Deprivation.values()) {
        for (boolean censored : new boolean[] {false, true}) {
          view.add(tally.records(deprivation, censored, bound));
          view.add(tally.persons(deprivation, censored, bound));
        }
      }
    }
    return view;
  }

  private static Object view(UnitReports reports) {
    Map<Object, Object> view = new TreeMap<>();
    reports
        .bySubject()
        .forEach(
            (subject, same) ->
                view.put(
                    subject.toString(),
                    same.stream()
                        .sorted(Comparator.comparing(r -> r.heading().origin()))
                        .toList()));
    return view;
  }

  private static Object view(ActivityTally tally) {
    return List.of(tally.rows(), tally.quantity(), tally.amount(), tally.households());
  }

  private static Object view(Activities activities) {
    Map<String, Object> view = new TreeMap<>();
    for (String unit : List.of("C0", "C1", "C2")) {
      activities
          .together(List.of(unit), Records.period("2018"))
          .forEach((type, tally) -> view.put(unit + type, view(tally)));
    }
    return view;
  }

  private static Object view(Receipts receipts) {
    Map<String, Object> view = new TreeMap<>();
    receipts
        .all()
        .forEach(
            (slip, receipt) ->
                view.put(
                    slip.toString(),
                    List.of(
                        receipt.accepted(),
                        receipt.rejected(),
                        receipt.submittedOn(),
                        receipt.files())));
    return view;
  }

  /** The rows without their numbers, and which of them are about one household. */
  private static Object view(Register register) {
    List<String> rows =
        IntStream.range(0, register.size()).mapToObj(row -> row(register, row)).sorted().toList();
    List<String> households = new ArrayList<>();
    register.eachHousehold(
        same ->
            households.add(
                Arrays.stream(same)
                    .mapToObj(row -> row(register, row))
                    .sorted()
                    .toList()
                    .toString()));
    Collections.sort(households);
    List<String> included = new ArrayList<>();
    register.eachIncluded(row -> included.add(row(register, row)));
    Collections.sort(included);
    return List.of(rows, households, included);
  }

  private static String row(Register register, int row) {
    return List.of(
            register.origin(row),
            register.unitCode(row),
            register.period(row),
            register.members(row),
            register.income(row),
            register.weight(row),
            register.fingerprint(row),
            register.status(row),
            register.area(row),
            register.remote(row),
            register.headGender(row),
            register.poorType(row),
            register.ethnicity(row),
            register.included(row))
        .toString();
  }

  private static List<Integer> shuffled(Random random) {
    List<Integer> items = new ArrayList<>(IntStream.rangeClosed(1, MANY).boxed().toList());
    Collections.shuffle(items, random);
    return items;
  }

  @ParameterizedTest
  @FieldSource("SPECIMENS")
  void emptyIsNeutralAndOneIsNotEmpty(Specimen<?> specimen) {
    List<Integer> one = List.of(3);

    assertThat(specimen.viewOf(List.of())).isEqualTo(specimen.viewOf(List.of()));
    assertThat(specimen.viewOf(one)).isNotEqualTo(specimen.viewOf(List.of()));
    assertThat(specimen.viewOf(List.of(3, 4))).isNotEqualTo(specimen.viewOf(one));
    assertThat(specimen.viewOfParts(one, List.of(0))).isEqualTo(specimen.viewOf(one));
    assertThat(specimen.viewOfParts(one, List.of(1))).isEqualTo(specimen.viewOf(one));
    assertThat(specimen.viewOfParts(List.of(), List.of(0))).isEqualTo(specimen.viewOf(List.of()));
  }

  @ParameterizedTest
  @FieldSource("SPECIMENS")
  void anyOrderAndAnySplitGiveTheSame(Specimen<?> specimen) {
    Object all = specimen.viewOf(IntStream.rangeClosed(1, MANY).boxed().toList());

    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      List<Integer> items = shuffled(random);
      List<Integer> cuts = random.ints(1 + seed % 6, 0, MANY + 1).sorted().boxed().toList();
      assertThat(specimen.viewOfParts(items, cuts)).as("seed %d", seed).isEqualTo(all);
    }
  }

  @ParameterizedTest
  @FieldSource("SPECIMENS")
  void mergingLeavesTheOtherAsItWas(Specimen<?> specimen) {
    assertOtherUntouched(specimen);
  }

  private static <T> void assertOtherUntouched(Specimen<T> specimen) {
    T other = specimen.of(List.of(3, 4, 7));
    Object before = specimen.view().apply(other);
    T sum = specimen.empty().get();
    specimen.merger().merge(sum, other);
    specimen.adder().add(sum, 8);
    specimen.adder().add(sum, 18);

    assertThat(specimen.view().apply(other)).isEqualTo(before);
    assertThat(specimen.view().apply(sum)).isEqualTo(specimen.viewOf(List.of(3, 4, 7, 8, 18)));
  }

  @ParameterizedTest
  @FieldSource("SPECIMENS")
  void mergingIsTheSameFromBothSides(Specimen<?> specimen) {
    List<Integer> items = List.of(1, 2, 3, 4, 5, 6);
    List<Integer> swapped = List.of(4, 5, 6, 1, 2, 3);

    assertThat(specimen.viewOfParts(items, List.of(3)))
        .isEqualTo(specimen.viewOfParts(swapped, List.of(3)));
  }

  static Stream<Specimen<?>> summed() {
    return SPECIMENS.stream().filter(specimen -> specimen.empty().get() instanceof Summed);
  }

  @Test
  void theTalliesOfRegistersCanBeToldAndSetAgain() {
    assertThat(summed().map(Specimen::name))
        .contains("RegisterTally", "CohortTally", "Flows", "SpellTally");
  }

  @ParameterizedTest
  @MethodSource("summed")
  void sumsThatWereToldAreTheSameWhenTheyAreSetAgain(Specimen<?> specimen) {
    for (int seed = 0; seed < 30; seed++) {
      assertRestored(specimen, shuffled(new Random(seed)).subList(0, seed));
    }
  }

  private static <T> void assertRestored(Specimen<T> specimen, List<Integer> items) {
    T tally = specimen.of(items);
    T again = specimen.empty().get();
    Sums.restored(Sums.of((Summed) tally), (Summed) again);
    if (again instanceof RegisterTally register) {
      register.by(CAMPAIGN.deprivationCutoff(Records.period("2018")));
    }
    assertThat(specimen.view().apply(again)).isEqualTo(specimen.view().apply(tally));
    assertThat(Sums.of((Summed) again)).isEqualTo(Sums.of((Summed) tally));
  }

  @Test
  void plainValuesThatAreNoSumsAreRefused() {
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("records", -1L),
            Map.of("records", "1"),
            Map.of("persons", 1L),
            Map.of("persons", "01"),
            Map.of("persons", "1".repeat(40)),
            Map.of("persons", "9".repeat(39)),
            Map.of("households", "1"),
            Map.of("households", Map.of("rich", "1")),
            Map.of("lines", Map.of("DN-2015-2018", "1")),
            Map.of("lines", Map.of("DN-2015-2018", Map.of("gaps", Map.of("sea", "1")))),
            Map.of("pets", 1L))) {
      assertThatThrownBy(() -> Sums.restored(wrong, new RegisterTally()))
          .as("%s", wrong)
          .isInstanceOf(Sums.Unfit.class);
    }
  }
}
