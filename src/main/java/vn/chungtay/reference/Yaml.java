package vn.chungtay.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Nearest;
import vn.chungtay.finding.Visible;

/** A value of a YAML file that knows its line and key, so that a wrong one can be named. */
final class Yaml {
  /** A file without any value: as a mapping and as a list it is empty. */
  private static final Node NOTHING = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);

  /** The bytes of one file. */
  private static final int LONGEST = 1 << 20;

  /** How many signs of a wrong value are quoted. */
  private static final int QUOTED = 60;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");

  private final String file;
  private final String key;
  private final Node node;

  private Yaml(String file, String key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  /** The top of a file on disk. */
  static Yaml read(Path path) {
    String name = path.toString();
    try {
      return parse(name, new StringReader(text(path)));
    } catch (NoSuchFileException e) {
      throw CannotRun.configuration("no_such_file", name);
    } catch (CharacterCodingException e) {
      throw CannotRun.configuration("not_utf8", name);
    } catch (IOException e) {
      throw CannotRun.configuration("unreadable", name).because(e);
    }
  }

  private static String text(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      byte[] all = bytes.readNBytes(LONGEST + 1);
      if (all.length > LONGEST) {
        throw CannotRun.configuration("too_large", path.toString(), "1M");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all)).toString();
    }
  }

  /** The top of a resource beside this class. */
  static Yaml resource(String name) {
    try (InputStream bytes = Yaml.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return parse(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Yaml parse(String file, Reader reader) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
    try {
      Node root = new Compose(settings).composeReader(reader).orElse(NOTHING);
      return new Yaml(file, "", root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw notYaml(file, line, String.valueOf(e.getProblem()));
    } catch (StackOverflowError e) {
      throw notYaml(file, 1, "nested too deeply");
    } catch (YamlEngineException e) {
      throw notYaml(file, 1, String.valueOf(e.getMessage()));
    }
  }

  private static CannotRun notYaml(String file, int line, String problem) {
    return CannotRun.configuration(YamlFlaw.key(problem), file, String.valueOf(line), problem);
  }

  /** The values of a mapping by key, in their order; a key that is not known is refused. */
  Map<String, Yaml> mapping(Collection<String> known) {
    Map<String, Yaml> values = mapping();
    for (Yaml name : keys()) {
      if (!known.contains(name.text())) {
        throw CannotRun.configuration(
            "yaml.unknown_key",
            file,
            String.valueOf(name.line()),
            name.text(),
            Nearest.to(name.text(), known).orElseGet(() -> String.join(", ", known)));
      }
    }
    return values;
  }

  /** The values of a mapping by key, in their order, whatever the keys. */
  Map<String, Yaml> mapping() {
    List<Yaml> keys = keys();
    Map<String, Yaml> values = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Yaml name = keys.get(i);
      Node value = ((MappingNode) node).getValue().get(i).getValueNode();
      if (values.put(name.text(), new Yaml(file, name.text(), value)) != null) {
        throw CannotRun.configuration(
            "yaml.duplicate_key", file, String.valueOf(name.line()), name.text());
      }
    }
    return values;
  }

  private List<Yaml> keys() {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("a mapping (key: value)");
    }
    return mapping.getValue().stream().map(t -> new Yaml(file, key, t.getKeyNode())).toList();
  }

  /** The items of a list. */
  List<Yaml> items() {
    if (node == NOTHING) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong("a list");
    }
    return sequence.getValue().stream().map(item -> new Yaml(file, key, item)).toList();
  }

  /** Whether it is neither a mapping nor a list. */
  boolean single() {
    return node instanceof ScalarNode;
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong("a single value");
    }
    return Visible.text(scalar.getValue());
  }

  BigDecimal number() {
    if (!NUMBER.matcher(text()).matches()) {
      throw wrong("a number");
    }
    return new BigDecimal(text());
  }

  long whole() {
    try {
      return number().longValueExact();
    } catch (ArithmeticException e) {
      throw wrong("a whole number");
    }
  }

  boolean truth() {
    return choice(List.of("true", "false")).equals("true");
  }

  LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw wrong("a date such as 2015-12-31");
    }
  }

  /** One of some words. */
  String choice(Collection<String> allowed) {
    String word = text();
    if (!allowed.contains(word)) {
      throw CannotRun.configuration(
          "yaml.unknown_word",
          file,
          String.valueOf(line()),
          key,
          word,
          Nearest.to(word, allowed).orElseGet(() -> String.join(", ", allowed)));
    }
    return word;
  }

  /**
   * The complaint that this value is not what is expected here. A whole file that is something
   * else, a register perhaps, is not quoted.
   */
  CannotRun wrong(String expected) {
    if (key.isEmpty()) {
      return CannotRun.configuration("yaml.wrong_file", file, String.valueOf(line()), expected);
    }
    String found =
        node instanceof ScalarNode scalar
            ? start(scalar.getValue())
            : node instanceof SequenceNode ? "[...]" : "{...}";
    return CannotRun.configuration(
        "yaml.wrong_value", file, String.valueOf(line()), key, found, expected);
  }

  private static String start(String value) {
    int signs = value.codePointCount(0, value.length());
    return signs <= QUOTED ? value : value.substring(0, value.offsetByCodePoints(0, QUOTED)) + "…";
  }

  /** The complaint that a mapping lacks a key. */
  CannotRun missing(String name) {
    return CannotRun.configuration("yaml.missing_key", file, String.valueOf(line()), name);
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
