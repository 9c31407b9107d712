package vn.chungtay.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.chungtay.reference.Campaign;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Area;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Deprivations;
import vn.chungtay.submission.Gender;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.PoorType;
import vn.chungtay.submission.Status;

/**
 * The accepted household records of all periods in 28 bytes each, 36 where weights are told, and
 * what their ids take, so that the same household can be found again in other files and periods.
 * Rows are numbered from 0 in reading order.
 */
public final class Register implements Tally<Register> {
  private static final int DEPRIVATION_BITS = Deprivation.values().length;
  private static final int ALL_DEPRIVATIONS = (1 << DEPRIVATION_BITS) - 1;
  private static final int MEMBERS_BITS = 6;

  private final Campaign campaign;
  private final Interner ids = new Interner();
  private final SentRows sent = new SentRows();
  private final RowTraits traits;
  private final Column32 id = new Column32();
  private final Column32 income = new Column32();
  private final Column32 own = new Column32();
  private final Column64 weight = new Column64(Household.WEIGHT_ONE);
  private final Column64 fingerprint = new Column64(0);
  private final BitSet excluded = new BitSet();
  private int size;
  private AlikeHouseholds lastAlike = AlikeHouseholds.NONE;
  private Model[] models = {};
  private Optional<HouseholdIndex> byHousehold = Optional.empty();

  /** Whether rows were excluded that the index still has. */
  private boolean more;

  public Register(Campaign campaign) {
    this.campaign = campaign;
    this.traits = new RowTraits(campaign.allPeriods());
  }

  /** Adds a household whose period belongs to the campaign. */
  public void add(Household household) {
    Heading heading = household.heading();
    int row = nextRow();
    id.set(row, ids.number(identity(heading.unitCode(), household.id())));
    sent.add(row, sent.dispatch(household, heading.origin()), heading.origin().line());
    income.set(row, Math.toIntExact(household.income()));
    traits.set(row, traits.number(household));
    own.set(row, own(household.members(), household.deprivations()));
    weight.set(row, household.weight());
    fingerprint.set(row, household.fingerprint());
  }

  /** Members and deprivations in one number. */
  private static int own(int members, Deprivations told) {
    return (told.known() << DEPRIVATION_BITS | told.present()) << MEMBERS_BITS | members;
  }

  /** What all rows that are like one household have in common. */
  private final class Model {
    private final Household household;
    private final int traitsNumber;
    private int dispatch;
    private int shift;

    private Model(Household household, Origin first) {
      this.household = household;
      this.traitsNumber = traits.number(household);
      this.dispatch = sent.dispatch(household, first);
      this.shift = SentRows.shift(first);
    }

    /** The number of the dispatch of a row like this. */
    private int dispatch(AlikeHouseholds all, int i) {
      if (all.line(i) - all.record(i) != shift) {
        dispatch = sent.dispatch(household, all.origin(i));
        shift = all.line(i) - all.record(i);
      }
      return dispatch;
    }
  }

  /** Adds some households in columns whose period belongs to the campaign. */
  public void add(AlikeHouseholds all, int from, int to) {
    if (all != lastAlike) {
      lastAlike = all;
      models = new Model[0];
    }
    if (models.length < all.models()) {
      models = Arrays.copyOf(models, all.models());
    }
    for (int i = from; i < to; i++) {
      int number = all.modelNumber(i);
      Model model = models[number];
      if (model == null) {
        model = new Model(all.model(number), all.origin(i));
        models[number] = model;
      }
      int row = nextRow();
      id.set(row, idNumber(all, i, model.household));
      sent.add(row, model.dispatch(all, i), all.line(i));
      income.set(row, all.income(i));
      traits.set(row, model.traitsNumber);
      own.set(row, own(all.members(i), all.deprivations(i)));
      weight.set(row, model.household.weight());
      fingerprint.set(row, all.fingerprint(i));
    }
  }

  private int idNumber(AlikeHouseholds all, int i, Household model) {
    return campaign.idsPerCommune()
        ? ids.number(identity(model.heading().unitCode(), all.id(i)))
        : ids.number(all.text(), all.idStart(i), all.idEnd(i), all.idHash(i));
  }

  private int nextRow() {
    byHousehold = Optional.empty();
    return size++;
  }

  private String identity(String unitCode, String household) {
    return campaign.idsPerCommune() ? unitCode + '\0' + household : household;
  }

  @Override
  public void merge(Register other) {
    for (int from = 0; from < other.size; from++) {
      int row = nextRow();
      id.set(row, ids.number(other.ids.text(other.id.get(from))));
      sent.add(row, other.sent, from);
      income.set(row, other.income.get(from));
      traits.set(row, other.traits, from);
      weight.set(row, other.weight.get(from));
      own.set(row, other.own.get(from));
      fingerprint.set(row, other.fingerprint.get(from));
      excluded.set(row, other.excluded.get(from));
    }
  }

  /** The number of rows, excluded ones too. */
  public int size() {
    return size;
  }

  /** Forgets all rows from a number on. */
  public void truncate(int rows) {
    size = rows;
    sent.truncate(rows);
    byHousehold = Optional.empty();
    excluded.clear(rows, Math.max(rows, excluded.length()));
  }

  /** Takes a row out of all figures. */
  public void exclude(int row) {
    excluded.set(row);
    more = true;
  }

  public boolean included(int row) {
    return !excluded.get(row);
  }

  /** The number of the household a row is about, the same in all its rows. */
  public int household(int row) {
    return id.get(row);
  }

  /** The id that a row gives its household. */
  public String householdId(int row) {
    String identity = ids.text(id.get(row));
    return identity.substring(identity.indexOf('\0') + 1);
  }

  public String unitCode(int row) {
    return traits.unitCode(row);
  }

  /** A small number that stands for the unit of a row. */
  public int unitNumber(int row) {
    return traits(row).unit();
  }

  /** The codes of the units by their small numbers. */
  public List<String> unitCodes() {
    return traits.unitCodes();
  }

  public Period period(int row) {
    return traits.period(row);
  }

  /** The place of a row's period among those of the campaign. */
  public int periodNumber(int row) {
    return traits(row).period();
  }

  public Origin origin(int row) {
    return sent.origin(row);
  }

  /** A small number that stands for the file or sheet in which a row stands. */
  public int fileNumber(int row) {
    return sent.fileNumber(row);
  }

  /** What a row says of itself. */
  public Heading heading(int row) {
    return new Heading(origin(row), unitCode(row), period(row), submittedOn(row), revision(row));
  }

  public int revision(int row) {
    return sent.revision(row);
  }

  /** Whether any row is of a revision. */
  public boolean hasRevisions() {
    return sent.hasRevisions();
  }

  /** The day on which a row was sent, as it says. */
  public Optional<LocalDate> submittedOn(int row) {
    return sent.submittedOn(row);
  }

  /** The hamlet a row names, folded for comparison; empty when it names none. */
  public String hamlet(int row) {
    return sent.hamlet(row);
  }

  public int members(int row) {
    return own.get(row) & (1 << MEMBERS_BITS) - 1;
  }

  /** VND per person per month. */
  public long income(int row) {
    return income.get(row);
  }

  /** In billionths. */
  public long weight(int row) {
    return weight.get(row);
  }

  public long fingerprint(int row) {
    return fingerprint.get(row);
  }

  /** Which deprivations a row tells of. */
  public Deprivations deprivations(int row) {
    int told = own.get(row) >>> MEMBERS_BITS;
    return told == 0
        ? Deprivations.UNKNOWN
        : new Deprivations(told >>> DEPRIVATION_BITS, told & ALL_DEPRIVATIONS);
  }

  /** What a row says of its household as other rows do, too. */
  Traits traits(int row) {
    return traits.of(row);
  }

  /**
   * A small number that stands for all that a row says of its household as other rows do, too:
   * unit, period, status and whatever else is not its own.
   */
  public int traitsNumber(int row) {
    return traits.number(row);
  }

  /** How many such numbers there are, from 0 on. */
  public int countOfTraits() {
    return traits.count();
  }

  public Status status(int row) {
    return traits(row).status();
  }

  /** The area the record itself names. */
  public Optional<Area> area(int row) {
    return traits(row).area();
  }

  /** The remoteness the record itself names. */
  public Optional<Boolean> remote(int row) {
    return traits(row).remote();
  }

  public Optional<Gender> headGender(int row) {
    return traits(row).headGender();
  }

  public Optional<PoorType> poorType(int row) {
    return traits(row).poorType();
  }

  public String ethnicity(int row) {
    return traits.ethnicity(row);
  }

  /** A small number that stands for the ethnicity of a row. */
  public int ethnicityNumber(int row) {
    return traits(row).ethnicity();
  }

  /**
   * Hands over the rows of each household that are not excluded as one array, by period and then in
   * reading order. The next one may be the same array.
   */
  public void eachHousehold(HouseholdRows action) {
    index().each(action);
  }

  /** The rows of the household of a row, in the same way. */
  public int[] householdRows(int row) {
    return index().rows(household(row));
  }

  private synchronized HouseholdIndex index() {
    if (byHousehold.isEmpty()) {
      ids.rest();
      byHousehold = Optional.of(HouseholdIndex.of(id, size, ids.size(), this::periodNumber));
      more = !excluded.isEmpty();
    }
    if (more) {
      byHousehold = byHousehold.map(all -> all.without(excluded));
      more = false;
    }
    return byHousehold.get();
  }

  /** Receives the rows of one household. */
  public interface HouseholdRows {
    void accept(int[] rows);
  }

  /** Hands over every row that is not excluded. */
  public void eachIncluded(IntConsumer action) {
    for (int row = 0; row < size; row++) {
      if (included(row)) {
        action.accept(row);
      }
    }
  }
}
