package vn.chungtay.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Map;

/** A part as JSON: its form and checksum, then its content, one entry of a list on each line. */
public final class PartWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultPrettyPrinter LINES =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.NONE)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new Breaks(2))
          .withArrayIndenter(new Breaks(3));

  /** Breaks lines down to some level of nesting. */
  private record Breaks(int deepest) implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      if (level <= deepest) {
        json.writeRaw('\n');
        json.writeRaw(" ".repeat(level));
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }

  /** Writes one part and a line break; leaves the stream open, with nothing held back. */
  public void write(Map<String, ?> part, OutputStream to) throws IOException {
    Writer out = new JsonText(Utf8.writer(to));
    // Not closed: that would close the stream, which is the caller's.
    JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(LINES.createInstance());
    SummaryWriter.write(json, part);
    json.flush();
    out.write('\n');
    out.flush();
  }
}
