package vn.chungtay.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** What the schemas of ECMA-376 find wrong with a workbook; Excel refuses what they refuse. */
public final class WorkbookSchema {
  /** Excel writes it itself; the schema that says so is not among these. */
  private static final String KNOWN = "Attribute not allowed (no wildcards allowed): space@";

  private WorkbookSchema() {}

  /** A sentence for each fault; none when all parts are as the standard wants them. */
  public static List<String> faults(byte[] workbook) throws IOException {
    List<String> faults = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String name = part.getName();
        check(name, zip.readAllBytes()).forEach(fault -> faults.add(name + ": " + fault));
      }
    }
    return faults;
  }

  private static List<String> check(String name, byte[] content) throws IOException {
    try {
      XmlObject part = parsed(name, new ByteArrayInputStream(content));
      List<XmlError> errors = new ArrayList<>();
      XmlOptions options = new XmlOptions();
      options.setErrorListener(errors);
      part.validate(options);
      return errors.stream().map(XmlError::toString).filter(e -> !e.contains(KNOWN)).toList();
    } catch (XmlException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /** By the schema of its part; what has none of these must at least be XML. */
  private static XmlObject parsed(String name, ByteArrayInputStream content)
      throws IOException, XmlException {
    if (name.startsWith("xl/worksheets/")) {
      return WorksheetDocument.Factory.parse(content);
    }
    return switch (name) {
      case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(content);
      case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(content);
      default -> {
        XmlObject.Factory.parse(content);
        yield XmlObject.Factory.newInstance();
      }
    };
  }
}
