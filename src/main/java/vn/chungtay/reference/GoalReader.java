package vn.chungtay.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.finding.Severity;

/** Reads the targets and gates of a campaign. */
final class GoalReader {
  private final Collection<String> indicators;

  GoalReader(Collection<String> indicators) {
    this.indicators = indicators;
  }

  Target target(Yaml entry) {
    Map<String, Yaml> values =
        entry.mapping(List.of("id", "indicator", "group", "below", "at_least", "by", "scope"));
    for (String key : List.of("id", "indicator", "by")) {
      if (!values.containsKey(key)) {
        throw entry.missing(key);
      }
    }
    return new Target(
        values.get("id").text(),
        values.get("indicator").choice(indicators),
        group(values),
        goal(entry, values, Goal.Direction.BELOW, Goal.Direction.AT_LEAST),
        CampaignReader.period(values.get("by")),
        scope(values));
  }

  Gate gate(Yaml entry) {
    Map<String, Yaml> values =
        entry.mapping(List.of("indicator", "findings", "below", "at_least", "at_most"));
    Goal goal = goal(entry, values, Goal.Direction.values());
    if (values.containsKey("indicator")) {
      return new Gate.OnIndicator(values.get("indicator").choice(indicators), goal);
    }
    if (!values.containsKey("findings")) {
      throw entry.missing("indicator");
    }
    List<String> severities = Arrays.stream(Severity.values()).map(Severity::code).toList();
    return new Gate.OnFindings(
        Severity.values()[severities.indexOf(values.get("findings").choice(severities))], goal);
  }

  private static Goal goal(Yaml entry, Map<String, Yaml> values, Goal.Direction... allowed) {
    List<Goal> goals = new ArrayList<>();
    for (Goal.Direction direction : allowed) {
      if (values.containsKey(direction.key())) {
        goals.add(new Goal(direction, values.get(direction.key()).number()));
      }
    }
    if (goals.size() != 1) {
      List<String> keys = Arrays.stream(allowed).map(Goal.Direction::key).toList();
      throw entry.wrong("exactly one of " + String.join(", ", keys));
    }
    return goals.get(0);
  }

  private static Group group(Map<String, Yaml> values) {
    if (!values.containsKey("group")) {
      return Group.ALL;
    }
    List<String> codes = Arrays.stream(Group.values()).map(Group::code).toList();
    return Group.values()[codes.indexOf(values.get("group").choice(codes))];
  }

  private static Set<String> scope(Map<String, Yaml> values) {
    if (!values.containsKey("scope")) {
      return Set.of(OrgUnitType.PROVINCE.code());
    }
    List<String> levels = new ArrayList<>(List.of("block"));
    Arrays.stream(OrgUnitType.values()).map(OrgUnitType::code).forEach(levels::add);
    Set<String> scope = new HashSet<>();
    values.get("scope").items().forEach(item -> scope.add(item.choice(levels)));
    return scope;
  }
}
