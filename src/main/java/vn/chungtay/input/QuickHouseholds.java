package vn.chungtay.input;

import java.util.function.IntToLongFunction;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.ValueType;

/**
 * Takes households from the bytes of their lines, without making anything of most cells. A line is
 * taken when the cells that tell where and when, and those that tell what the household is, are
 * each byte for byte those of a line that {@link HouseholdRow} has read before, and the others are
 * of the one kind of cells that leave no question: an id of ASCII, numbers of plain digits within
 * their bounds, flags of 0 or 1. Nothing is told of any other line.
 */
final class QuickHouseholds {
  private static final int ID = at("household_id");
  private static final int MEMBERS = at("members");
  private static final int INCOME = at("income_per_capita");
  private static final ValueType.Whole MEMBERS_TYPE = (ValueType.Whole) type(MEMBERS);
  private static final ValueType.Whole INCOME_TYPE = (ValueType.Whole) type(INCOME);

  /** With so many models, columns are no cheaper than records. */
  private static final int MANY = 1 << 9;

  private final Header header;
  private final QuickColumns columns;
  private final SharedCells sendings;
  private final SharedCells traits;
  private final Likenesses likenesses = new Likenesses();
  private final Utf8Line signs = new Utf8Line();
  private final int[] bounds;
  private final FlagCells flags;
  private byte[] line = {};
  private boolean plain;
  private long digest;
  private SharedCells.Model sending;
  private SharedCells.Model what;
  private AlikeHouseholds households = AlikeHouseholds.NONE;

  /** For the lines below a header. */
  QuickHouseholds(Header header) {
    this.header = header;
    this.columns = QuickColumns.of(header);
    this.flags = new FlagCells(columns.flags(), header.size());
    this.sendings = new SharedCells(columns.sending());
    this.traits = new SharedCells(columns.traits());
    this.bounds = new int[header.size() + 1];
  }

  private static ValueType type(int position) {
    return Kind.HOUSEHOLDS.columns().get(position).type();
  }

  private static int at(String column) {
    return Kind.HOUSEHOLDS.position(column).orElseThrow();
  }

  /** Whether it takes lines below a header, too, which may be that of another file. */
  boolean reads(Header other) {
    return header == other || header.names().equals(other.names());
  }

  /** Goes to other lines; where those that are taken are put. */
  AlikeHouseholds begin(PlainLines lines) {
    households = lines.households();
    line = lines.bytes();
    likenesses.begin(households);
    return households;
  }

  /** Takes a line, if it can be taken. */
  boolean take(PlainLines lines, int i) {
    plain = cells(lines, i) && id() && members() && income() && scores() && texts();
    if (!plain) {
      return false;
    }
    sending = sendings.find(line, bounds);
    what = traits.find(line, bounds);
    if (sending == null || what == null) {
      return false;
    }
    add(lines, i);
    return true;
  }

  /**
   * Remembers what the line that could not be taken turned out to be, and takes it with that; false
   * when it cannot be taken even so, or when too many are like no other.
   *
   * @param digests what each cell adds to its fingerprint, by position
   */
  boolean learn(PlainLines lines, int i, Household household, IntToLongFunction digests) {
    if (!plain) {
      return false;
    }
    IntToLongFunction byPlace = place -> digests.applyAsLong(header.position(place));
    sending = sending == null ? sendings.learn(household, byPlace) : sending;
    what = what == null ? traits.learn(household, byPlace) : what;
    boolean few = households.models() < MANY;
    if (few) {
      add(lines, i);
    }
    return few;
  }

  private void add(PlainLines lines, int i) {
    long all = sending.digest() + what.digest() + digest;
    households.add(likenesses.number(sending, what), lines.number(i), lines.record(i), all);
  }

  /** Takes a line apart and reads the flags; whether there is a cell for each column. */
  private boolean cells(PlainLines lines, int i) {
    int last = flags.end(line, lines.start(i), lines.end(i), lines.delimiter(), households);
    int found = lines.bounds(i, last, bounds) + last / 2;
    boolean right = found == header.size() && (last > 0 || flags.all(line, bounds, households));
    digest = flags.digest();
    return right;
  }

  private int from(int place) {
    return bounds[place];
  }

  /** Where a cell ends: at the sign before the next one. */
  private int to(int place) {
    return bounds[place + 1] - 1;
  }

  private boolean id() {
    int from = from(columns.id());
    int to = to(columns.id());
    if (from == to || line[from] <= ' ' || line[to - 1] <= ' ') {
      return false;
    }
    // The hash code of a string, eight signs at a time.
    int odd = to - from & 7;
    long all = odd == 0 ? 0 : EightBytes.last(line, from, odd);
    int hash = EightBytes.hash(all);
    for (int at = from + odd; at < to; at += Long.BYTES) {
      long eight = EightBytes.of(line, at);
      all |= eight;
      hash = hash * EightBytes.HASH_STEP + EightBytes.hash(eight);
    }
    households.putId(from, to, hash);
    digest += Fingerprint.ofUtf8(ID, line, from, to);
    return (all & EightBytes.TOPS) == 0;
  }

  private boolean members() {
    long value = number(MEMBERS, columns.members());
    households.putMembers((int) value);
    return value >= MEMBERS_TYPE.min() && value <= MEMBERS_TYPE.max();
  }

  private boolean income() {
    long value = number(INCOME, columns.income());
    households.putIncome((int) value);
    return value >= INCOME_TYPE.min() && value <= INCOME_TYPE.max();
  }

  /** The number of a few plain digits that a cell is; below 0 when it is none. */
  private long number(int position, int place) {
    int from = from(place);
    int length = to(place) - from;
    if (length < 1 || length > Long.BYTES || (line[from] == '0' && length > 1)) {
      return -1;
    }
    digest += Fingerprint.ofUtf8(position, line, from, from + length);
    return EightBytes.number(line, from, length);
  }

  private boolean scores() {
    for (int place : columns.scores()) {
      int position = header.position(place);
      if (from(place) < to(place)) {
        long value = number(position, place);
        ValueType.Decimal type = (ValueType.Decimal) type(position);
        if (value < type.min().doubleValue() || value > type.max().doubleValue()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean texts() {
    for (int place : columns.texts()) {
      if (from(place) < to(place)) {
        signs.decode(line, from(place), to(place));
        if (!CellText.isClean(signs.signs(), 0, signs.length())) {
          return false;
        }
        digest += Fingerprint.ofUtf8(header.position(place), line, from(place), to(place));
      }
    }
    return true;
  }
}
