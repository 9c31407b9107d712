package vn.chungtay.cli;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.measure.Cutoff;
import vn.chungtay.measure.Profiles;
import vn.chungtay.pipeline.MeasureRequest;

/** Which columns are deprivations, what they weigh, and from where on one is poor by them. */
final class DeprivationOptions {
  private static final Pattern CUTOFF = Pattern.compile("([0-9]{1,9})(?:/([0-9]{1,9}))?");

  @Option(
      names = "--deprivations",
      paramLabel = "COL",
      split = ",",
      descriptionKey = "measure-deprivations")
  private List<String> columns = List.of();

  @Option(
      names = "--deprivation-weights",
      paramLabel = "N",
      split = ",",
      descriptionKey = "measure-weights")
  private List<Integer> weights = List.of();

  @Option(
      names = "--cutoff",
      paramLabel = "K|a/b|national-2016|national-2022",
      descriptionKey = "measure-cutoff")
  private Optional<String> cutoff = Optional.empty();

  List<MeasureRequest.Indicator> indicators() {
    List<Integer> all = weights.isEmpty() ? Collections.nCopies(columns.size(), 1) : weights;
    boolean fit = all.size() == columns.size() && all.stream().allMatch(w -> w > 0);
    if (!fit || columns.size() > Profiles.MOST) {
      throw CannotRun.configuration(
          "measure.weights", String.valueOf(columns.size()), String.valueOf(Profiles.MOST));
    }
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new MeasureRequest.Indicator(columns.get(i), all.get(i)))
        .toList();
  }

  Optional<Cutoff> cutoff() {
    return cutoff.map(this::parsed);
  }

  private Cutoff parsed(String word) {
    return switch (word) {
      case "national-2016" -> national(word, Cutoff.NATIONAL_2016);
      case "national-2022" -> national(word, Cutoff.NATIONAL_2022);
      default -> fraction(word);
    };
  }

  private Cutoff national(String word, Cutoff standard) {
    if (columns.size() != standard.whole() || !weights.isEmpty()) {
      throw CannotRun.configuration(
          "measure.national", word, String.valueOf(standard.whole()), columns.size() + "");
    }
    return standard;
  }

  /** A number alone is a sum of weights. */
  private Cutoff fraction(String word) {
    long all = indicators().stream().mapToLong(MeasureRequest.Indicator::weight).sum();
    Matcher matcher = CUTOFF.matcher(word);
    if (!matcher.matches()) {
      throw CannotRun.configuration("measure.cutoff_form", word);
    }
    long part = Long.parseLong(matcher.group(1));
    long whole = matcher.group(2) == null ? all : Long.parseLong(matcher.group(2));
    if (part == 0 || part > whole) {
      throw CannotRun.configuration("measure.cutoff_bounds", word, String.valueOf(whole));
    }
    return new Cutoff(part, whole);
  }
}
