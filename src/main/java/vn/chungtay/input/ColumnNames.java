package vn.chungtay.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.chungtay.finding.Nearest;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Wording;

/** The names under which the columns of each kind are known, English and Vietnamese. */
final class ColumnNames {
  private static final int LONGEST = 100;
  private static final int SHORTEST = 4;
  private static final int FEWEST = 2;
  private static final Map<Kind, Map<String, Integer>> POSITIONS = positions();

  /** The columns of each kind under the names that no other kind has. */
  private static final Map<Kind, Map<String, Column>> OWN = own();

  private ColumnNames() {}

  private static Map<Kind, Map<String, Integer>> positions() {
    Map<Kind, Map<String, Integer>> positions = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Map<String, Integer> ofKind = new HashMap<>();
      List<Column> columns = kind.columns();
      for (int i = 0; i < columns.size(); i++) {
        ofKind.put(Wording.key(columns.get(i).name()), i);
        ofKind.put(Wording.key(columns.get(i).label()), i);
      }
      positions.put(kind, ofKind);
    }
    return positions;
  }

  private static Map<Kind, Map<String, Column>> own() {
    Map<Kind, Map<String, Column>> own = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Map<String, Column> columns = new HashMap<>();
      POSITIONS.get(kind).forEach((name, place) -> columns.put(name, kind.columns().get(place)));
      POSITIONS.forEach(
          (other, names) -> columns.keySet().removeIf(n -> other != kind && names.containsKey(n)));
      own.put(kind, columns);
    }
    return own;
  }

  /** What a name is compared by; no name that long is known. */
  static String key(String name) {
    return Wording.key(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
  }

  /** The position in a kind of the column with this key. */
  static OptionalInt position(Kind kind, String key) {
    Integer position = POSITIONS.get(kind).get(key);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** The known column of a kind whose name is nearest to a key that is none and not very short. */
  static Optional<Column> nearest(Kind kind, String key) {
    Map<String, Integer> known = POSITIONS.get(kind);
    if (key.length() < SHORTEST) {
      return Optional.empty();
    }
    return Nearest.to(key, known.keySet()).map(name -> kind.columns().get(known.get(name)));
  }

  /** How many of some keys name a column, of one kind or of any. */
  static long known(Collection<String> keys, Optional<Kind> kind) {
    List<Kind> kinds = kind.map(List::of).orElse(List.of(Kind.values()));
    return keys.stream()
        .filter(key -> kinds.stream().anyMatch(one -> position(one, key).isPresent()))
        .count();
  }

  /**
   * The kind whose columns some keys name: the one with the greatest share of its own required
   * columns there, those that no other kind has; then the one with the most columns of its own.
   * Nothing when two are equal or fewer than two columns are known.
   */
  static Optional<Kind> kind(Collection<String> keys) {
    record Fit(Kind kind, double share, int own) {}
    List<Fit> fits = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<String, Column> own = OWN.get(kind);
      Set<Column> named = new HashSet<>(own.values());
      long needed = required(named);
      named.retainAll(keys.stream().map(own::get).toList());
      if (!named.isEmpty() && known(keys, Optional.of(kind)) >= FEWEST) {
        fits.add(new Fit(kind, (double) required(named) / needed, named.size()));
      }
    }
    fits.sort((a, b) -> a.share != b.share ? Double.compare(b.share, a.share) : b.own - a.own);
    if (fits.isEmpty()) {
      return Optional.empty();
    }
    Fit best = fits.get(0);
    boolean tie = fits.size() > 1 && fits.get(1).share == best.share && fits.get(1).own == best.own;
    return tie ? Optional.empty() : Optional.of(best.kind);
  }

  private static long required(Set<Column> columns) {
    return columns.stream().filter(Column::required).count();
  }
}
