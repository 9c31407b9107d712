package vn.chungtay.input;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook that are read; together no larger than a limit when unpacked. */
final class WorkbookParts implements Closeable {
  private static final int MOST_PARTS = 10_000;
  private static final String WORKBOOK = "/officeDocument";

  private final String file;
  private final long limit;
  private final ZipFile zip;
  private final String workbook;
  private long left;

  /** A sheet and the part it stands in. */
  record SheetPart(String name, boolean hidden, String path) {}

  private WorkbookParts(SourceFile file, ZipFile zip, long limit) throws IOException {
    this.file = file.name();
    this.zip = zip;
    this.limit = limit;
    this.left = limit;
    if (zip.size() > MOST_PARTS) {
      throw broken("workbook_markup");
    }
    this.workbook =
        relations("_rels/.rels", "").values().stream()
            .filter(relation -> relation.type().endsWith(WORKBOOK))
            .map(Relation::target)
            .filter(target -> target.endsWith(".xml"))
            .findFirst()
            .orElseThrow(() -> broken("workbook_other"));
  }

  static WorkbookParts open(SourceFile file, long limit) throws IOException {
    ZipFile zip = zip(file);
    try {
      return new WorkbookParts(file, zip, limit);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile zip(SourceFile file) throws IOException {
    try {
      return new ZipFile(file.path().toFile());
    } catch (ZipException e) {
      throw new WholeFileOut(XmlElements.broken(file.name(), "workbook_broken"));
    }
  }

  /** What one part says of another. */
  private record Relation(String type, String target) {}

  /** The relations of a part, by their ids. */
  private Map<String, Relation> relations(String path, String folder) throws IOException {
    Map<String, Relation> relations = new HashMap<>();
    Optional<XmlElements> found = elements(path);
    if (found.isEmpty()) {
      return relations;
    }
    try (XmlElements xml = found.get()) {
      while (xml.next()) {
        if (xml.starts("Relationship")) {
          String target = xml.attribute("Target");
          String full = target.startsWith("/") ? target.substring(1) : folder + target;
          relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), full));
        }
      }
    }
    return relations;
  }

  private Map<String, Relation> relations() throws IOException {
    String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
    String name = workbook.substring(folder.length());
    return relations(folder + "_rels/" + name + ".rels", folder);
  }

  /** The sheets in their order, and whether days are counted from 1904. */
  record Contents(List<SheetPart> sheets, boolean from1904, String strings, String styles) {}

  Contents contents() throws IOException {
    Map<String, Relation> relations = relations();
    List<SheetPart> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (XmlElements xml = elements(workbook).orElseThrow(() -> broken("workbook_broken"))) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          String flag = xml.attribute("date1904");
          from1904 = flag.equals("1") || flag.equals("true");
        } else if (xml.starts("sheet")) {
          Relation relation = relations.get(xml.attribute("id"));
          if (relation == null) {
            throw broken("workbook_broken");
          }
          boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
          if (relation.type().endsWith("/worksheet")) {
            sheets.add(new SheetPart(xml.attribute("name"), hidden, relation.target()));
          }
        }
      }
    }
    if (sheets.isEmpty()) {
      throw broken("workbook_other");
    }
    return new Contents(
        sheets, from1904, of(relations, "/sharedStrings"), of(relations, "/styles"));
  }

  private static String of(Map<String, Relation> relations, String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith(type))
        .map(Relation::target)
        .findFirst()
        .orElse("");
  }

  /** The elements of a part; nothing when there is no such part. */
  Optional<XmlElements> elements(String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    return entry == null
        ? Optional.empty()
        : Optional.of(new XmlElements(file, new Counted(zip.getInputStream(entry))));
  }

  /** A sheet that the workbook names, but does not have. */
  WholeFileOut broken(String variant) {
    return new WholeFileOut(XmlElements.broken(file, variant));
  }

  /** The unpacked bytes of a part, which all parts have a share in. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int more;
      try {
        more = super.read(to, offset, length);
      } catch (ZipException e) {
        throw broken("workbook_broken");
      }
      left -= Math.max(0, more);
      if (left < 0) {
        throw new WholeFileOut(SourceFile.tooLarge(file, limit));
      }
      return more;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
