package vn.chungtay.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Sender;
import vn.chungtay.finding.Visible;
import vn.chungtay.input.LineMarks;
import vn.chungtay.input.PartNode;
import vn.chungtay.reference.UnitTree;

/** The files that were read for a part, under the names they have here. */
final class PartFiles {
  private final String part;
  private final UnitTree tree;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, FileIntake.Taken> files = new LinkedHashMap<>();
  private final RecordCounts records = new RecordCounts();

  PartFiles(String part, UnitTree tree) {
    this.part = part;
    this.tree = tree;
  }

  /**
   * Takes all files of the part.
   *
   * @param others files that are none of the part; one that is called the same is called after the
   *     part too
   */
  void take(List<PartNode> nodes, TakenFiles others) {
    for (PartNode node : nodes) {
      String sent = Visible.line(node.text("file"));
      String name = sent;
      while (others.has(name) || files.containsKey(name)) {
        name = part + "/" + name;
      }
      if (names.put(sent, name) != null) {
        throw node.unfit("file");
      }
      FileDigest digest = new FileDigest(node.count("bytes"), node.text("sha256"));
      files.put(
          name,
          new FileIntake.Taken(
              !node.truth("used"), node.count("records"), digest, FileStamp.NONE, new LineMarks()));
      for (PartNode of : node.list("senders")) {
        records.add(
            name, sender(of), of.count("read"), of.count("rejected"), of.count("set_aside"));
        of.end();
      }
      node.end();
    }
  }

  /** What a file of the part is called here; nothing else may be named. */
  String name(String sent) {
    String name = names.get(sent);
    if (name == null) {
      throw CannotRun.configuration("part.unfit", part, "content.files: " + sent);
    }
    return name;
  }

  /** Who sent something. */
  Sender sender(PartNode node) {
    String unit = node.text("unit");
    String file = node.text("file");
    if (!unit.isEmpty() && !tree.knows(unit)) {
      throw node.unfit("unit");
    }
    return new Sender(unit, node.text("period"), file.isEmpty() ? "" : name(file));
  }

  /** What each file was, by its name here. */
  Map<String, FileIntake.Taken> taken() {
    return files;
  }

  /** What became of their records. */
  RecordCounts records() {
    return records;
  }
}
