package vn.chungtay.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chungtay.submission.Wording;

/** The ethnic groups by code, name and the spellings met in files. */
public final class EthnicGroups {
  private static final EthnicGroups VIETNAM = read();

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> codes = new HashMap<>();

  private EthnicGroups() {}

  /** The list of Vietnam's ethnic groups. */
  public static EthnicGroups vietnam() {
    return VIETNAM;
  }

  private static EthnicGroups read() {
    EthnicGroups groups = new EthnicGroups();
    Set<String> keys = Set.of("code", "name", "spellings");
    for (Yaml entry : Yaml.resource("ethnic-groups.yaml").items()) {
      Map<String, Yaml> values = entry.mapping(keys);
      String code = values.get("code").text();
      groups.names.put(code, values.get("name").text());
      groups.spell(code, code);
      groups.spell(values.get("name").text(), code);
      List<Yaml> spellings =
          Optional.ofNullable(values.get("spellings")).map(Yaml::items).orElse(List.of());
      spellings.forEach(spelling -> groups.spell(spelling.text(), code));
    }
    return groups;
  }

  private void spell(String spelling, String code) {
    String other = codes.put(key(spelling), code);
    if (other != null && !other.equals(code)) {
      throw new IllegalStateException(spelling + " stands for both " + other + " and " + code);
    }
  }

  /** The code of a group given by code (a leading zero may be lost), name or spelling. */
  public Optional<String> code(String nameOrCode) {
    if (!nameOrCode.matches("[0-9]{1,2}|[^0-9]+")) {
      return Optional.empty();
    }
    String key = key(nameOrCode);
    return Optional.ofNullable(codes.get(key.matches("[1-9]") ? "0" + key : key));
  }

  /** The name of a code of this list. */
  public String name(String code) {
    return names.get(code);
  }

  /** The names, by code. */
  public List<String> names() {
    return List.copyOf(names.values());
  }

  private static String key(String spelling) {
    return Wording.key(spelling).replace("_", "");
  }
}
