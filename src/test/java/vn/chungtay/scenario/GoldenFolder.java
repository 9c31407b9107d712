package vn.chungtay.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The expected files of a scenario. */
record GoldenFolder(Path folder) {
  /** Whether expected files are to be written anew ({@code -Dupdate}). */
  static boolean updating() {
    return !System.getProperty("update", "false").equals("false");
  }

  /** What differs between the expected files and some texts; nothing when all is as expected. */
  List<String> differences(Map<String, String> found) {
    Map<String, Path> expected = Text.under(folder);
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      if (!found.containsKey(name)) {
        differences.add("missing: " + name);
      } else if (!expected.containsKey(name)) {
        differences.add("unexpected: " + name + "\n" + found.get(name).indent(2).stripTrailing());
      } else if (!Text.of(expected.get(name)).equals(found.get(name))) {
        differences.add(
            name + "\n" + LineDiff.between(Text.of(expected.get(name)), found.get(name)));
      }
    }
    return differences;
  }

  /** Makes these texts the expected files. */
  void update(Map<String, String> found) {
    Text.under(folder).forEach((name, file) -> deleteUnless(found.containsKey(name), file));
    found.forEach((name, text) -> Text.write(folder.resolve(name), text));
  }

  private static void deleteUnless(boolean wanted, Path file) {
    try {
      if (!wanted) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
