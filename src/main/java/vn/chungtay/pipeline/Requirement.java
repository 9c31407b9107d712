package vn.chungtay.pipeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Nearest;
import vn.chungtay.finding.Severity;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.TargetStatus;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Gate;
import vn.chungtay.reference.Goal;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.Target;

/** What must hold before the figures are used: a gate, or a verdict on a target. */
sealed interface Requirement {
  Pattern BOUND =
      Pattern.compile("([a-z0-9_@A-Z-]+|findings:[a-z]+)\\s*(>=|<=|<)\\s*(-?[0-9]+(?:\\.[0-9]+)?)");
  Pattern VERDICT = Pattern.compile("target:([^=]+)=([a-z_|]+)");

  /** A bound on an indicator or on the number of findings. */
  record OnGate(Gate gate) implements Requirement {}

  /** One of some verdicts on a target. */
  record OnTarget(Target target, Set<TargetStatus> wanted) implements Requirement {}

  /**
   * Reads {@code reporting_rate>=95}, {@code findings:error<=0} or {@code
   * target:rate=met|on_track}.
   */
  static Requirement parse(String text, Campaign campaign) {
    Matcher verdict = VERDICT.matcher(text);
    if (verdict.matches()) {
      return onTarget(verdict.group(1), verdict.group(2), campaign);
    }
    Matcher bound = BOUND.matcher(text);
    if (!bound.matches()) {
      throw CannotRun.configuration("requirement", text);
    }
    Goal goal = new Goal(direction(bound.group(2)), new BigDecimal(bound.group(3)));
    String name = bound.group(1);
    return new OnGate(
        name.startsWith("findings:")
            ? new Gate.OnFindings(severity(name.substring("findings:".length())), goal)
            : new Gate.OnIndicator(indicator(name, campaign), goal));
  }

  private static Requirement onTarget(String id, String words, Campaign campaign) {
    List<String> ids = campaign.targets().stream().map(Target::id).toList();
    Target target =
        campaign.targets().stream()
            .filter(t -> t.id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id, ids));
    Set<TargetStatus> wanted = EnumSet.noneOf(TargetStatus.class);
    List<String> codes = Arrays.stream(TargetStatus.values()).map(TargetStatus::code).toList();
    for (String word : words.split("\\|")) {
      wanted.add(
          Arrays.stream(TargetStatus.values())
              .filter(status -> status.code().equals(word))
              .findFirst()
              .orElseThrow(() -> unknown(word, codes)));
    }
    return new OnTarget(target, wanted);
  }

  private static Goal.Direction direction(String sign) {
    return switch (sign) {
      case ">=" -> Goal.Direction.AT_LEAST;
      case "<=" -> Goal.Direction.AT_MOST;
      default -> Goal.Direction.BELOW;
    };
  }

  private static Severity severity(String code) {
    List<String> codes = Arrays.stream(Severity.values()).map(Severity::code).toList();
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(code, codes));
  }

  private static String indicator(String code, Campaign campaign) {
    List<String> standards = campaign.also().stream().map(PovertyStandard::id).toList();
    Optional<IndicatorName> name =
        IndicatorName.of(code)
            .filter(n -> n.standard().isEmpty() || standards.contains(n.standard().get()));
    return name.map(IndicatorName::code)
        .orElseThrow(() -> unknown(code, IndicatorName.codes(standards)));
  }

  private static CannotRun unknown(String word, Collection<String> known) {
    return CannotRun.configuration(
        "unknown_name", word, Nearest.to(word, known).orElseGet(() -> String.join(", ", known)));
  }
}
