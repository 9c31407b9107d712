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
  private static final int MOST_DIGITS = 10;

  private final Header header;
  private final QuickColumns columns;
  private final SharedCells shared;
  private final Utf8Line signs = new Utf8Line();
  private final int[] bounds;
  private byte[] line = {};
  private int time;
  private boolean plain;
  private long digest;
  private int known;
  private int present;
  private AlikeHouseholds households = AlikeHouseholds.NONE;

  /** For the lines of one file. */
  QuickHouseholds(Header header) {
    this.header = header;
    this.columns = QuickColumns.of(header);
    this.shared = new SharedCells(columns.shared());
    this.bounds = new int[header.size() + 1];
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
    known = 0;
    present = 0;
    boolean sound = true;
    QuickColumns.Use[] uses = columns.uses();
    for (int place = 0; place < uses.length && sound; place++) {
      int from = bounds[place];
      int to = bounds[place + 1] - 1;
      sound =
          switch (uses[place]) {
            case SHARED, UNKNOWN -> true;
            case ID -> id(from, to);
            case MEMBERS -> members(from, to);
            case INCOME -> income(from, to);
            case FLAG -> flag(columns.positions()[place] - FIRST_FLAG, from, to);
            case SCORE -> from == to || score(columns.positions()[place], from, to);
            case TEXT -> from == to || text(columns.positions()[place], from, to);
          };
    }
    households.putDeprivations(known, present);
    return sound;
  }

  private boolean id(int from, int to) {
    int hash = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + line[i];
      all |= line[i];
    }
    if (from == to || all < 0 || blankAround(from, to)) {
      return false;
    }
    households.putId(from, to, hash);
    digest += Fingerprint.ofAscii(ID, line, from, to);
    return true;
  }

  private boolean blankAround(int from, int to) {
    return line[from] <= ' ' || line[to - 1] <= ' ';
  }

  private boolean members(int from, int to) {
    long value = number(MEMBERS, from, to);
    households.putMembers((int) value);
    return inside(MEMBERS, value);
  }

  private boolean income(int from, int to) {
    long value = number(INCOME, from, to);
    households.putIncome((int) value);
    return inside(INCOME, value);
  }

  private static boolean inside(int position, long value) {
    ValueType.Whole type = (ValueType.Whole) Kind.HOUSEHOLDS.columns().get(position).type();
    return value >= type.min() && value <= type.max();
  }

  /** The number in plain digits that a cell is; below 0 when it is none. */
  private long number(int position, int from, int to) {
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

  private boolean score(int position, int from, int to) {
    long value = number(position, from, to);
    ValueType.Decimal type = (ValueType.Decimal) Kind.HOUSEHOLDS.columns().get(position).type();
    return value >= 0 && value >= type.min().doubleValue() && value <= type.max().doubleValue();
  }

  private boolean flag(int number, int from, int to) {
    if (from == to) {
      return true;
    }
    int bit = line[from] - '0';
    known |= 1 << number;
    present |= bit << number;
    digest += bit == 0 ? NO[number] : YES[number];
    return to - from == 1 && (bit & ~1) == 0;
  }

  private boolean text(int position, int from, int to) {
    signs.decode(line, from, to);
    if (!CellText.isClean(signs.signs(), 0, signs.length())) {
      return false;
    }
    digest += Fingerprint.of(Kind.HOUSEHOLDS, position, signs.signs(), 0, signs.length());
    return true;
  }
}
