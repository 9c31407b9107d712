package vn.chungtay.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.submission.Kind;

/** What the keys of JSON records mean; remembers it, for most records have the same keys. */
final class JsonHeaders {
  private static final int MOST = 500;
  private static final int MOST_NAMES = 200;

  private record Keys(Optional<Kind> kind, List<String> names) {}

  private final Map<Keys, Optional<Header>> known = new HashMap<>();

  /** The keys as names of a kind's columns. */
  Header of(Kind kind, List<String> names) {
    return find(new Keys(Optional.of(kind), names)).orElseThrow();
  }

  /** The keys as names of the columns of the kind they fit; nothing when they fit none. */
  Optional<Header> of(List<String> names) {
    return find(new Keys(Optional.empty(), names));
  }

  private Optional<Header> find(Keys keys) {
    Optional<Header> header = known.get(keys);
    if (header != null) {
      return header;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    Optional<Header> made = make(keys);
    if (keys.names().size() > MOST_NAMES) {
      return made;
    }
    known.put(new Keys(keys.kind(), List.copyOf(keys.names())), made);
    return made;
  }

  private static Optional<Header> make(Keys keys) {
    List<String> folded = keys.names().stream().map(ColumnNames::key).toList();
    return keys.kind()
        .or(() -> ColumnNames.kind(folded))
        .map(kind -> new Header(kind, keys.names()));
  }
}
