package vn.chungtay.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Right households of one file in columns. Each is like one of a few models in all but what it has
 * for itself: its place in the file, id, members, income, deprivations and fingerprint.
 */
public final class AlikeHouseholds {
  public static final AlikeHouseholds NONE = new AlikeHouseholds("", new byte[0], 0);

  private static final int KNOWN = 16;

  private final String file;
  private final byte[] text;
  private final List<Household> models = new ArrayList<>();
  private int[] sending = new int[1 << 4];
  private final int[] model;
  private final int[] line;
  private final int[] record;
  private final int[] idStart;
  private final int[] idEnd;
  private final int[] idHash;
  private final int[] members;
  private final int[] income;
  private final int[] deprived;
  private final long[] fingerprint;
  private int size;

  /**
   * None yet.
   *
   * @param text what they were read from
   * @param most how many there may be
   */
  public AlikeHouseholds(String file, byte[] text, int most) {
    this.file = file;
    this.text = text;
    this.model = new int[most];
    this.line = new int[most];
    this.record = new int[most];
    this.idStart = new int[most];
    this.idEnd = new int[most];
    this.idHash = new int[most];
    this.members = new int[most];
    this.income = new int[most];
    this.deprived = new int[most];
    this.fingerprint = new long[most];
  }

  /** Adds a model; its number. */
  public int addModel(Household household) {
    int number = models.size();
    if (number == sending.length) {
      sending = Arrays.copyOf(sending, 2 * number);
    }
    boolean again = number > 0 && sentAlike(model(number - 1).heading(), household.heading());
    sending[number] = again ? sending[number - 1] : number;
    models.add(household);
    return number;
  }

  /**
   * Tells the id of the next household, which is a part of the text in ASCII.
   *
   * @param hash its hash code as a {@link String}
   */
  public void putId(int start, int end, int hash) {
    idStart[size] = start;
    idEnd[size] = end;
    idHash[size] = hash;
  }

  /** Tells the members of the next household. */
  public void putMembers(int count) {
    members[size] = count;
  }

  /** Tells the income of the next household. */
  public void putIncome(int vnd) {
    income[size] = vnd;
  }

  /** Tells the deprivations of the next household as {@link Deprivations} does. */
  public void putDeprivations(int known, int present) {
    deprived[size] = known << KNOWN | present;
  }

  /** Adds the next household, of which all else is told. */
  public void add(int ofModel, int onLine, int number, long digest) {
    model[size] = ofModel;
    line[size] = onLine;
    record[size] = number;
    fingerprint[size] = digest;
    size++;
  }

  public int size() {
    return size;
  }

  /** One of them as a record. */
  public Household household(int i) {
    Household like = models.get(model[i]);
    return new Household(
        heading(i),
        id(i),
        like.hamlet(),
        like.area(),
        like.remote(),
        like.ethnicity(),
        like.headGender(),
        members[i],
        income[i],
        like.status(),
        like.poorType(),
        like.weight(),
        deprivations(i),
        fingerprint[i]);
  }

  public Heading heading(int i) {
    return models.get(model[i]).heading().at(origin(i));
  }

  /**
   * Whether two of them surely say the same of who reports, for when, and what was sent; true of
   * all between whose models no other was added.
   */
  public boolean sentAlike(int i, int j) {
    return sending[model[i]] == sending[model[j]];
  }

  private static boolean sentAlike(Heading one, Heading other) {
    return one.unitCode().equals(other.unitCode())
        && one.period().equals(other.period())
        && one.revision() == other.revision()
        && one.submittedOn().equals(other.submittedOn());
  }

  public Origin origin(int i) {
    return new Origin(file, line[i], record[i]);
  }

  public int line(int i) {
    return line[i];
  }

  public int record(int i) {
    return record[i];
  }

  /** How many models there are. */
  public int models() {
    return models.size();
  }

  public Household model(int number) {
    return models.get(number);
  }

  public int modelNumber(int i) {
    return model[i];
  }

  public String id(int i) {
    return new String(text, idStart[i], idEnd[i] - idStart[i], StandardCharsets.US_ASCII);
  }

  /** The text of which the ids are parts. */
  public byte[] text() {
    return text;
  }

  public int idStart(int i) {
    return idStart[i];
  }

  public int idEnd(int i) {
    return idEnd[i];
  }

  public int idHash(int i) {
    return idHash[i];
  }

  public int members(int i) {
    return members[i];
  }

  public int income(int i) {
    return income[i];
  }

  public Deprivations deprivations(int i) {
    return new Deprivations(deprived[i] >>> KNOWN, deprived[i] & (1 << KNOWN) - 1);
  }

  public long fingerprint(int i) {
    return fingerprint[i];
  }
}
