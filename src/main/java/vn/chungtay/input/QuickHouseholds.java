package vn.chungtay.input;

import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.ValueType;

/**
 * Takes households from the bytes of their lines, without making anything of most cells. A line is
 * taken when its shared cells are byte for byte those of a line that {@link HouseholdRow} has read
 * before, and the others are of the one kind of cells that leave no question: an id of ASCII,
 * numbers of plain digits within their bounds, flags of 0 or 1. Nothing is told of any other line.
 */
final class QuickHouseholds {
  private static final int ID = at("household_id");
  private static final int MEMBERS = at("members");
  private static final int INCOME = at("income_per_capita");
  private static final int FIRST_FLAG = at(Deprivation.values()[0].column());
  private static final long[] NO = flags("0");
  private static final long[] YES = flags("1");
  private static final ValueType.Whole MEMBERS_TYPE = (ValueType.Whole) type(MEMBERS);
  private static final ValueType.Whole INCOME_TYPE = (ValueType.Whole) type(INCOME);
  private static final int MOST_DIGITS = 10;

  private final Header header;
  private final QuickColumns columns;
  private final SharedCells shared;
  private final Utf8Line signs = new Utf8Line();
  private final int[] bounds;
  private final int[] flags;
  private byte[] line = {};
  private int time;
  private boolean plain;
  private long digest;
  private AlikeHouseholds households = AlikeHouseholds.NONE;

  /** For the lines of one file. */
  QuickHouseholds(Header header) {
    this.header = header;
    this.columns = QuickColumns.of(header);
    this.flags = columns.flags();
    this.shared = new SharedCells(columns.shared());
    this.bounds = new int[header.size() + 1];
  }

  private static ValueType type(int position) {
    return Kind.HOUSEHOLDS.columns().get(position).type();
  }

  private static int at(String column) {
    return Kind.HOUSEHOLDS.position(column).orElseThrow();
  }

  private static long[] flags(String cell) {
    long[] digests = new long[Deprivation.values().length];
    for (int i = 0; i < digests.length; i++) {
      digests[i] = Fingerprint.of(Kind.HOUSEHOLDS, FIRST_FLAG + i, cell);
    }
    return digests;
  }

  Header header() {
    return header;
  }

  /** Goes to other lines of the file; where those that are taken are put. */
  AlikeHouseholds begin(PlainLines lines) {
    households = lines.households();
    line = lines.bytes();
    time++;
    return households;
  }

  /** Takes a line, if it can be taken. */
  boolean take(PlainLines lines, int i) {
    plain = lines.bounds(i, bounds) == header.size() && own();
    if (!plain) {
      return false;
    }
    SharedCells.Model model = shared.find(line, bounds);
    if (model == null) {
      return false;
    }
    int number = model.number(households, time);
    households.add(number, lines.number(i), lines.record(i), model.digest() + digest);
    return true;
  }

  /** Remembers what the line that could not be taken turned out to be. */
  void learn(Household household) {
    if (plain) {
      shared.learn(line, bounds, household, household.fingerprint() - digest);
    }
  }

  /** Reads the cells that the household has for itself; whether all of them leave no question. */
  private boolean own() {
    digest = 0;
    return flags() && id() && members() && income() && scores() && texts();
  }

  private int from(int place) {
    return bounds[place];
  }

  /** Where a cell ends: at the sign before the next one. */
  private int to(int place) {
    return bounds[place + 1] - 1;
  }

  private boolean flags() {
    int known = 0;
    int present = 0;
    long sum = 0;
    for (int number = 0; number < flags.length; number++) {
      int place = flags[number];
      int length = place < 0 ? 0 : to(place) - from(place);
      if (length != 0) {
        int bit = line[from(place)] - '0';
        if (length > 1 || (bit & ~1) != 0) {
          return false;
        }
        known |= 1 << number;
        present |= bit << number;
        sum += bit == 0 ? NO[number] : YES[number];
      }
    }
    digest = sum;
    households.putDeprivations(known, present);
    return true;
  }

  private boolean id() {
    int from = from(columns.id());
    int to = to(columns.id());
    int hash = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + line[i];
      all |= line[i];
    }
    if (from == to || all < 0 || line[from] <= ' ' || line[to - 1] <= ' ') {
      return false;
    }
    households.putId(from, to, hash);
    digest += Fingerprint.ofAscii(ID, line, from, to);
    return true;
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

  /** The number in plain digits that a cell is; below 0 when it is none. */
  private long number(int position, int place) {
    int from = from(place);
    int to = to(place);
    long value = 0;
    for (int i = from; i < to; i++) {
      int figure = line[i] - '0';
      if (figure < 0 || figure > 9) {
        return -1;
      }
      value = 10 * value + figure;
    }
    int length = to - from;
    boolean usual = length == 1 || (length > 1 && length <= MOST_DIGITS && line[from] != '0');
    digest += Fingerprint.ofAscii(position, line, from, to);
    return usual ? value : -1;
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
        digest +=
            Fingerprint.of(
                Kind.HOUSEHOLDS, header.position(place), signs.signs(), 0, signs.length());
      }
    }
    return true;
  }
}
