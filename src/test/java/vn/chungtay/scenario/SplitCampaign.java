package vn.chungtay.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A campaign whose submissions are cut up by unit into several folders, and the same pieces in one
 * folder. Units stay together that one file names which cannot be cut, that list the same
 * household, or of which one succeeds the other.
 */
final class SplitCampaign {
  private static final Set<String> SHARED = Set.of("campaign.yaml", "units.csv", "standards.yaml");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}_.-]+");

  private final Path from;
  private final Path to;
  private final int parts;
  private final Random random;
  private final boolean movesTogether;
  private final Set<String> codes;
  private final Map<String, String> together = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final Map<String, Integer> partOf = new TreeMap<>();

  private SplitCampaign(Path from, Path to, int parts, long seed, boolean movesTogether) {
    this.from = from;
    this.to = to;
    this.parts = parts;
    this.random = new Random(seed);
    this.movesTogether = movesTogether;
    this.codes =
        new TreeSet<>(
            Text.of(from.resolve("units.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .toList());
  }

  /**
   * Cuts a campaign.
   *
   * @param movesTogether whether units that list the same household stay together
   */
  static SplitCampaign of(Path from, Path to, int parts, long seed, boolean movesTogether) {
    SplitCampaign split = new SplitCampaign(from, to, parts, seed, movesTogether);
    split.write();
    return split;
  }

  /** The folder with everything. */
  Path whole() {
    return to.resolve("whole");
  }

  /** The folder of one part. */
  Path part(int number) {
    return to.resolve("part" + number);
  }

  /** A folder with what is the same for all, to which parts are added. */
  Path merged() {
    return to.resolve("merged");
  }

  /** The part that has what a unit sent. */
  int partOf(String unit) {
    return partOf.computeIfAbsent(first(unit), u -> random.nextInt(parts));
  }

  /** The parts that got something. */
  List<Integer> used() {
    return partOf.values().stream().distinct().sorted().toList();
  }

  private void write() {
    Map<String, String> files = new TreeMap<>();
    Text.under(from).forEach((name, file) -> files.put(name, text(name, file)));
    files.forEach(this::bind);
    if (movesTogether) {
      bindSuccessors(files.get("units.csv"));
    }
    files.forEach(
        (name, text) -> {
          if (SHARED.contains(name)) {
            Text.write(whole().resolve(name), text);
            Text.write(merged().resolve(name), text);
            for (int part = 0; part < parts; part++) {
              Text.write(part(part).resolve(name), text);
            }
          } else {
            pieces(text).forEach((part, piece) -> write(name, part, piece));
          }
        });
  }

  private void write(String name, int part, String piece) {
    String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = bare.lastIndexOf('.');
    String called = bare.substring(0, dot) + ".part" + part + bare.substring(dot);
    Text.write(whole().resolve(called), piece);
    Text.write(part(part).resolve(called), piece);
  }

  private static String text(String name, Path file) {
    if (!name.endsWith(".gz")) {
      return Text.of(file);
    }
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(Text.bytes(file)))) {
      return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int column(String text, String name) {
    List<String> lines = text.lines().toList();
    List<String> header = List.of(lines.get(0).split(",", -1));
    boolean even =
        lines.stream().allMatch(line -> line.split(",", -1).length == header.size())
            && !text.contains("\"");
    return even ? header.indexOf(name) : -1;
  }

  private void bind(String name, String text) {
    if (SHARED.contains(name) || text.isBlank()) {
      return;
    }
    int unit = column(text, "unit_code");
    if (unit < 0) {
      List<String> named = named(text);
      named.forEach(code -> join(code, named.get(0)));
      return;
    }
    int household = column(text, "household_id");
    if (household >= 0 && movesTogether) {
      text.lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cells -> {
                String before = homes.putIfAbsent(cells[household], cells[unit]);
                if (before != null) {
                  join(before, cells[unit]);
                }
              });
    }
  }

  /** Whether a household is gone or only elsewhere shows where its unit's successors are. */
  private void bindSuccessors(String units) {
    int successors = column(units, "successor_code");
    if (successors >= 0) {
      units
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cells -> {
                for (String heir : cells[successors].split(";")) {
                  if (!heir.isEmpty()) {
                    join(cells[0], heir);
                  }
                }
              });
    }
  }

  private List<String> named(String text) {
    List<String> named =
        WORD.splitAsStream(text).filter(codes::contains).distinct().collect(Collectors.toList());
    return named.isEmpty() ? List.of("") : named;
  }

  private String first(String code) {
    String next = together.getOrDefault(code, code);
    return next.equals(code) ? code : first(next);
  }

  private void join(String one, String other) {
    together.put(first(one), first(other));
  }

  private Map<Integer, String> pieces(String text) {
    int unit = text.isBlank() ? -1 : column(text, "unit_code");
    if (unit < 0) {
      return Map.of(partOf(named(text).get(0)), text);
    }
    Map<Integer, List<String>> pieces = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (String line : lines.subList(1, lines.size())) {
      pieces
          .computeIfAbsent(
              partOf(line.split(",", -1)[unit]), p -> new ArrayList<>(List.of(lines.get(0))))
          .add(line);
    }
    Map<Integer, String> texts = new LinkedHashMap<>();
    pieces.forEach((part, piece) -> texts.put(part, String.join("\n", piece) + "\n"));
    return texts;
  }
}
