package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit XML, which build servers show as passed and failed tests. */
public final class JUnitWriter {
  /** One demand on one unit. */
  public record Case(String unit, String demand, boolean passed, String found, String lacking) {}

  /** Writes one suite; leaves the stream open, with nothing held back. */
  public void write(String suite, List<Case> cases, OutputStream to) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", suite);
      xml.writeAttribute("tests", String.valueOf(cases.size()));
      long failures = cases.stream().filter(c -> !c.passed()).count();
      xml.writeAttribute("failures", String.valueOf(failures));
      for (Case one : cases) {
        write(xml, one);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void write(XMLStreamWriter xml, Case one) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", one.unit());
    xml.writeAttribute("name", one.demand());
    if (!one.passed()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", one.found());
      xml.writeCharacters(one.lacking());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
