package vn.chungtay.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;

/** What the names in a file's header, or the keys of a JSON record, mean for a kind. */
final class Header {
  private static final int NOWHERE = -1;
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");

  private final Kind kind;
  private final List<String> names;
  private final int[] positions;
  private final int[] places;
  private final Set<Column> repeated = new LinkedHashSet<>();

  Header(Kind kind, List<String> names) {
    this.kind = kind;
    this.names = List.copyOf(names);
    this.positions = new int[names.size()];
    this.places = new int[kind.columns().size()];
    Arrays.fill(places, NOWHERE);
    Set<Integer> seen = new LinkedHashSet<>();
    for (int i = 0; i < positions.length; i++) {
      OptionalInt position = ColumnNames.position(kind, ColumnNames.key(names.get(i)));
      positions[i] = position.orElse(NOWHERE);
      if (position.isPresent() && !seen.add(positions[i])) {
        repeated.add(kind.columns().get(positions[i]));
      }
      if (known(i)) {
        places[positions[i]] = i;
      }
    }
  }

  Kind kind() {
    return kind;
  }

  List<String> names() {
    return names;
  }

  /** The number of names, known or not. */
  int size() {
    return positions.length;
  }

  /** How many names the kind knows. */
  int known() {
    return (int) Arrays.stream(positions).filter(position -> position != NOWHERE).count();
  }

  /** Whether the kind knows the name at this place. */
  boolean known(int place) {
    return positions[place] != NOWHERE;
  }

  /** Where the column named at this known place stands in the kind. */
  int position(int place) {
    return positions[place];
  }

  /** Where the column at this position of the kind is named; below 0 when it is not. */
  int place(int position) {
    return places[position];
  }

  /** The columns that are named more than once. */
  List<Column> repeated() {
    return List.copyOf(repeated);
  }

  /** The required columns that are not named. */
  List<Column> missing() {
    List<Column> missing = new ArrayList<>();
    for (int i = 0; i < kind.columns().size(); i++) {
      int column = i;
      boolean named = Arrays.stream(positions).anyMatch(position -> position == column);
      if (!named && kind.columns().get(i).required()) {
        missing.add(kind.columns().get(i));
      }
    }
    return missing;
  }

  /** The names the kind does not know, blank ones left out. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      if (!known(i) && !names.get(i).isBlank()) {
        unknown.add(names.get(i));
      }
    }
    return unknown;
  }

  /** Whether a record has run into the header, so that a name in it may be that of a person. */
  boolean holdsValues() {
    return names.stream().anyMatch(Header::isNumber);
  }

  /** Whether a text is a bare number, which no column is called. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** How many columns have no name. */
  int unnamed() {
    return (int) names.stream().filter(String::isBlank).count();
  }
}
