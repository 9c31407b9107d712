package vn.chungtay.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Visible;

/** A map within a part that knows where it stands, so that what does not fit can be named. */
public final class PartNode {
  private final String file;
  private final String place;
  private final Map<?, ?> values;
  private final Set<Object> asked = new HashSet<>();

  PartNode(String file, String place, Map<?, ?> values) {
    this.file = file;
    this.place = place;
    this.values = values;
  }

  private <T> Optional<T> find(String key, Class<T> type) {
    asked.add(key);
    Object value = values.get(key);
    if (value != null && !type.isInstance(value)) {
      throw unfit(key);
    }
    return Optional.ofNullable(value).map(type::cast);
  }

  private <T> T get(String key, Class<T> type) {
    return find(key, type).orElseThrow(() -> unfit(key));
  }

  /** A text in which nothing acts on a terminal. */
  public String text(String key) {
    return Visible.text(get(key, String.class));
  }

  /** The same, where there is one. */
  public Optional<String> optionalText(String key) {
    return find(key, String.class).map(Visible::text);
  }

  /** A text as what it means. */
  public <T> T read(String key, Function<String, Optional<T>> meaning) {
    return meaning.apply(text(key)).orElseThrow(() -> unfit(key));
  }

  /** A whole number from 0. */
  public long count(String key) {
    return optionalCount(key).orElseThrow(() -> unfit(key));
  }

  /** The same, where there is one. */
  public OptionalLong optionalCount(String key) {
    Optional<Long> count = find(key, Long.class);
    if (count.isPresent() && count.get() < 0) {
      throw unfit(key);
    }
    return count.map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  /** A line or number of a record; 0 where there is none. */
  public int position(String key) {
    long position = optionalCount(key).orElse(0);
    if (position > Integer.MAX_VALUE) {
      throw unfit(key);
    }
    return (int) position;
  }

  public boolean truth(String key) {
    return get(key, Boolean.class);
  }

  /** Some texts; none where the key is missing. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object item : find(key, List.class).orElse(List.of())) {
      if (!(item instanceof String text)) {
        throw unfit(key);
      }
      texts.add(Visible.line(text));
    }
    return texts;
  }

  /** Plain values by key; none where the key is missing. */
  public Map<?, ?> map(String key) {
    return find(key, Map.class).map(map -> (Map<?, ?>) map).orElse(Map.of());
  }

  /** What stands under a key. */
  public PartNode part(String key) {
    return new PartNode(file, place(key), get(key, Map.class));
  }

  /** What stands in the list under a key. */
  public List<PartNode> list(String key) {
    List<PartNode> nodes = new ArrayList<>();
    for (Object item : get(key, List.class)) {
      if (!(item instanceof Map<?, ?> map)) {
        throw unfit(key);
      }
      nodes.add(new PartNode(file, place(key) + "[" + nodes.size() + "]", map));
    }
    return nodes;
  }

  /** The keys that stand here. */
  public Set<String> keys() {
    Set<String> keys = new HashSet<>();
    values.keySet().forEach(key -> keys.add(String.valueOf(key)));
    return keys;
  }

  /** Refuses keys that nobody asked for. */
  public void end() {
    for (Object key : values.keySet()) {
      if (!asked.contains(key)) {
        throw unfit(String.valueOf(key));
      }
    }
  }

  /** Why the part is refused: what stands under a key, or is missing there. */
  public CannotRun unfit(String key) {
    return CannotRun.configuration("part.unfit", file, Visible.line(place(key)));
  }

  private String place(String key) {
    return place.isEmpty() || key.isEmpty() ? place + key : place + "." + key;
  }
}
