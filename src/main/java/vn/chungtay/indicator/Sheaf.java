package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;

/** The records of a strand, gathered by unit; of each unit only the first are kept. */
final class Sheaf {
  /** How many records more than wanted are taken before the surplus is let go. */
  private static final int SPARE = 16;

  private final Strand strand;
  private final int most;
  private final Map<String, Bundle> bundles = new TreeMap<>();

  /** The records of one unit. */
  private static final class Bundle {
    private long records;
    private Portion portion = Portion.NOTHING;
    private List<Entry> first = new ArrayList<>();

    private void add(Entry entry, int most) {
      records++;
      portion = portion.plus(entry.portion());
      first.add(entry);
      if (first.size() > 2L * most + SPARE) {
        first = first(most);
      }
    }

    private List<Entry> first(int most) {
      return new ArrayList<>(first.stream().sorted(Entry.ORDER).limit(most).toList());
    }
  }

  private Sheaf(Strand strand, int most) {
    this.strand = strand;
    this.most = most;
  }

  /** Gathers the records of a strand into a tree of units. */
  static Branch of(Strand strand, SentRecords sent, int most) {
    Sheaf sheaf = new Sheaf(strand, most);
    strand.grounds().forEach(ground -> ground.each(sent, sheaf::add));
    return sheaf.root();
  }

  private void add(Entry entry) {
    bundles.computeIfAbsent(entry.unit(), unit -> new Bundle()).add(entry, most);
  }

  private Branch root() {
    Place place = strand.place();
    boolean alone = strand.tops().size() == 1 && strand.tops().get(0).code().equals(place.code());
    List<Branch> below = new ArrayList<>();
    Bundle own = new Bundle();
    if (alone) {
      own = taken(place.code());
      below.addAll(below(strand.tops().get(0)));
    } else {
      strand.tops().forEach(top -> branch(top).ifPresent(below::add));
    }
    below.addAll(strays());
    return branch(place.code(), place.name(), place.level(), own, below, Optional.empty());
  }

  private Bundle taken(String code) {
    Bundle bundle = bundles.remove(code);
    return bundle == null ? new Bundle() : bundle;
  }

  private List<Branch> below(OrgUnit unit) {
    return strand.map().subtree(unit).stream()
        .filter(child -> child.parent().equals(Optional.of(unit.code())))
        .sorted(Comparator.comparing(OrgUnit::code))
        .flatMap(child -> branch(child).stream())
        .toList();
  }

  private Optional<Branch> branch(OrgUnit unit) {
    Bundle own = taken(unit.code());
    List<Branch> below = below(unit);
    return own.records == 0 && below.isEmpty()
        ? Optional.empty()
        : Optional.of(
            branch(unit.code(), unit.name(), unit.type().code(), own, below, Optional.of(unit)));
  }

  /** Records of units that stood elsewhere at the time of this side's map. */
  private List<Branch> strays() {
    return List.copyOf(bundles.keySet()).stream()
        .map(
            code -> {
              Optional<OrgUnit> unit = strand.map().unit(code);
              return branch(
                  code,
                  unit.map(OrgUnit::name).orElse(code),
                  unit.map(u -> u.type().code()).orElse(""),
                  taken(code),
                  List.of(),
                  unit);
            })
        .toList();
  }

  private Branch branch(
      String code,
      String name,
      String level,
      Bundle own,
      List<Branch> below,
      Optional<OrgUnit> unit) {
    long records = own.records + below.stream().mapToLong(Branch::records).sum();
    Portion portion = below.stream().map(Branch::portion).reduce(own.portion, Portion::plus);
    Optional<Ground.Standing> standing = unit.flatMap(strand.grounds().get(0)::standing);
    List<Entry> entries = own.first(most);
    return new Branch(
        code,
        name,
        level,
        records,
        portion,
        unit.isEmpty() ? strand.outcome().value() : value(portion),
        unit.isEmpty() ? strand.outcome().source() : standing.map(Ground.Standing::source),
        unit.isEmpty() ? strand.outcome().coverage() : standing.flatMap(Ground.Standing::coverage),
        below,
        entries,
        own.records - entries.size());
  }

  /** The same quotient or sum of some of the records. */
  private Optional<Ratio> value(Portion portion) {
    Outcome whole = strand.outcome();
    if (whole.value().isEmpty() || whole.numerator().isEmpty()) {
      return Optional.empty();
    }
    if (whole.denominator().isEmpty()) {
      return Optional.of(portion.numerator());
    }
    if (portion.denominator().isZero()) {
      return Optional.empty();
    }
    return whole.numerator().get().isZero()
        ? Optional.of(Ratio.ZERO)
        : Optional.of(portion.numerator().over(portion.denominator()).times(factor(whole)));
  }

  private static Ratio factor(Outcome whole) {
    return whole.value().get().times(whole.denominator().get()).over(whole.numerator().get());
  }
}
