package vn.chungtay.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.submission.Wording;

/**
 * Finds units by name where a name stands in place of a code: without regard to case, marks and
 * where they sit, with the type written out ({@code Xã An Hoà}), shortened ({@code X. An Hòa}) or
 * left out. A name that several units bear needs its parent's behind a comma.
 */
public final class UnitNames {
  private static final Map<String, String> SHORT =
      Map.of(
          "tp", "thanh_pho",
          "tx", "thi_xa",
          "tt", "thi_tran",
          "h", "huyen",
          "x", "xa",
          "p", "phuong",
          "q", "quan",
          "t", "tinh");
  private static final Pattern SHORTENED = Pattern.compile("(tp|tx|tt|h|x|p|q|t)_(.+)");
  private static final Pattern TYPED =
      Pattern.compile("(?:thanh_pho|thi_xa|thi_tran|huyen|quan|tinh|phuong|xa|ap|khu_pho)_(.+)");

  private final Map<String, Set<String>> byName = new HashMap<>();
  private final UnitTree tree;

  UnitNames(UnitTree tree) {
    this.tree = tree;
    for (String code : tree.codes()) {
      for (OrgUnit row : tree.rows(code)) {
        for (String key : keys(row.name())) {
          add(key, code);
          row.parent().ifPresent(parent -> addUnder(key, parent, code));
        }
      }
    }
  }

  private void addUnder(String key, String parent, String code) {
    for (OrgUnit above : tree.rows(parent)) {
      keys(above.name()).forEach(name -> add(key + "," + name, code));
    }
    add(key + "," + Wording.key(parent), code);
  }

  private void add(String key, String code) {
    byName.computeIfAbsent(key, k -> new TreeSet<>()).add(code);
  }

  /** The code of what is a code already, or of the one unit that a name can mean. */
  public Optional<String> code(String nameOrCode) {
    if (tree.knows(nameOrCode)) {
      return Optional.of(nameOrCode);
    }
    Set<String> codes = candidates(nameOrCode);
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  /** The codes of the units that a name can mean. */
  public Set<String> candidates(String name) {
    String[] parts = name.split(",", 2);
    String key = full(parts[0]);
    return byName.getOrDefault(parts.length == 1 ? key : key + "," + full(parts[1]), Set.of());
  }

  /** The keys a unit is found by: its whole name, and the name without its type. */
  private static Set<String> keys(String name) {
    String full = full(name);
    Set<String> keys = new TreeSet<>(Set.of(full));
    Matcher typed = TYPED.matcher(full);
    if (typed.matches()) {
      keys.add(typed.group(1));
    }
    return keys;
  }

  private static String full(String name) {
    String key = Wording.key(name);
    Matcher shortened = SHORTENED.matcher(key);
    return shortened.matches() ? SHORT.get(shortened.group(1)) + "_" + shortened.group(2) : key;
  }
}
