package vn.chungtay.input;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;

/** The elements of one part of a workbook, one after the other; few names, nested a little. */
final class XmlElements implements Closeable {
  private static final int MOST_NAMES = 1_000;
  private static final int DEEPEST = 50;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final XMLInputFactory FACTORY = factory();

  private final String file;
  private final InputStream bytes;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;

  XmlElements(String file, InputStream bytes) throws IOException {
    this.file = file;
    this.bytes = bytes;
    try {
      this.reader = FACTORY.createXMLStreamReader(text(file, bytes));
    } catch (XMLStreamException e) {
      throw ended(e);
    } catch (CharacterCodingException e) {
      throw new WholeFileOut(broken(file, "workbook_broken"));
    }
  }

  /** Decoded here: what is no text the JDK would tell on standard error. */
  private static Reader text(String file, InputStream bytes) throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                new PlainXml(file, bytes),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** What is told of a workbook that cannot be read to its end. */
  static Finding broken(String file, String variant) {
    return Finding.ofFile(Rule.UNREADABLE_FILE, file, variant);
  }

  /** Goes to the next start or end of an element; false at the end. */
  boolean next() throws IOException {
    int event = event();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
      event = event();
    }
    return true;
  }

  private int event() throws IOException {
    try {
      int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        count();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw ended(e);
    }
  }

  private void count() throws WholeFileOut {
    names.add(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      names.add(reader.getAttributeLocalName(i));
    }
    if (depth > DEEPEST || names.size() > MOST_NAMES) {
      throw new WholeFileOut(broken(file, "workbook_markup"));
    }
  }

  /** The reader wraps what went wrong below it. */
  private IOException ended(XMLStreamException reason) {
    return reason.getNestedException() instanceof IOException below
            && !(below instanceof CharacterCodingException)
        ? below
        : new WholeFileOut(broken(file, "workbook_broken"));
  }

  boolean starts(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  /** The value of an attribute, whatever its namespace; empty when there is none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The whole text up to the end of the element that has just started. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int around = depth - 1;
    while (depth > around) {
      int event = event();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        text.append(reader.getText());
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new WholeFileOut(broken(file, "workbook_broken"));
      }
      if (text.length() > Limits.RECORD) {
        throw new WholeFileOut(broken(file, "workbook_markup"));
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
