package vn.chungtay.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;

/**
 * The text of a file, decoded without mercy: what is not text in the file's encoding is told with
 * its line and what it looks like, never replaced. The byte order mark is not part of the text.
 */
final class DecodedText extends Reader {
  private final String file;
  private final ByteBlocks bytes;
  private final Charset charset;
  private final boolean forced;
  private final CharsetDecoder decoder;
  private int line = 1;
  private char last = ' ';
  private boolean byLine;
  private final PlainBytes plain = new PlainBytes();
  private Optional<Finding> problem = Optional.empty();

  private DecodedText(SourceFile file, InputStream bytes, Optional<Charset> forced)
      throws IOException {
    this.file = file.name();
    this.bytes = new ByteBlocks(bytes);
    this.bytes.fill();
    ByteBuffer block = this.bytes.block();
    Optional<String> other = Signature.of(block);
    if (other.isPresent()) {
      throw new WholeFileOut(
          Finding.ofFile(Rule.UNREADABLE_FILE, file.name(), "is_" + other.get()));
    }
    if (ByteOrderMark.isUtf32(block)) {
      throw new WholeFileOut(Finding.ofFile(Rule.WRONG_ENCODING, file.name(), "utf32"));
    }
    ByteOrderMark mark = ByteOrderMark.of(block);
    this.forced = forced.isPresent();
    this.charset = forced.map(wanted -> ByteOrderMark.exact(wanted, block)).orElse(mark.charset());
    if (mark.charset().equals(charset)) {
      block.position(mark.length());
    }
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The text of a file in the encoding that is forced, or else that its first bytes show. */
  static DecodedText of(SourceFile file, ReadingOptions options) throws IOException {
    InputStream bytes = file.open(options.mostUnpacked());
    try {
      return new DecodedText(file, bytes, options.encoding());
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  String encoding() {
    return charset.name();
  }

  /**
   * Decodes no further than to the end of a line from now on, so that {@link #plain} may look at
   * the next one; only where it makes a difference.
   */
  void byLine() {
    byLine = charset.equals(StandardCharsets.UTF_8);
  }

  /**
   * How many lines that come next are plain, as far as they are there: {@link PlainBytes}; these
   * may be taken or passed over then.
   */
  int plain(int most) throws IOException {
    if (!byLine || problem.isPresent()) {
      return 0;
    }
    int found = find(most);
    if (found == 0 && plain.more() && !bytes.end()) {
      bytes.fill();
      found = find(most);
    }
    return found;
  }

  private int find(int most) {
    ByteBuffer block = bytes.block();
    return plain.find(block.array(), block.position(), block.limit(), most);
  }

  /**
   * Takes the next lines, which are plain, as they are.
   *
   * @param record the number of the record that the first one is
   * @param number that of the physical line
   */
  PlainLines take(int lines, Header header, char delimiter, int record, int number) {
    int[] ends = plain.ends(lines);
    byte[] block = bytes.block().array();
    int from = bytes.block().position();
    LineMark first = new LineMark(record, number, bytes.offset());
    PlainLines all = new PlainLines(file, header, delimiter, first, block, from, ends);
    bytes.handOn();
    pass(lines);
    return all;
  }

  /** Passes over the next lines, which are plain. */
  void pass(int lines) {
    bytes.block().position(PlainBytes.next(bytes.block().array(), plain.end(lines - 1)));
    line += lines;
    last = '\n';
  }

  /**
   * Goes to a line further on that was plain when the file was read before.
   *
   * @throws WholeFileOut when the line would have come already: the file is another since
   */
  void skipTo(LineMark mark) throws IOException {
    if (!bytes.skipTo(mark.offset())) {
      throw new WholeFileOut(Finding.ofFile(Rule.UNREADABLE_FILE, file, ""));
    }
    line = mark.line();
    last = '\n';
  }

  /** Where the line ends that is decoded next, as far as it is there. */
  private int lineEnd() {
    ByteBuffer block = bytes.block();
    int at = block.position();
    while (at < block.limit() && block.get(at) != '\n') {
      at++;
    }
    return Math.min(at + 1, block.limit());
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(to, offset, length);
    int count = 0;
    while (count == 0) {
      if (problem.isPresent()) {
        throw new WholeFileOut(problem.get());
      }
      CoderResult result = decode(out);
      count = out.position() - offset;
      if (result.isError() && problem.isEmpty()) {
        problem = Optional.of(TextProblem.undecodable(place(), bytes.block(), charset, forced));
      } else if (result.isUnderflow() && count == 0 && problem.isEmpty()) {
        if (bytes.end()) {
          return -1;
        }
        bytes.fill();
      }
    }
    return count;
  }

  /** The decoder is slow with a mixture of signs of one byte and of several. */
  private CoderResult decode(CharBuffer out) {
    ByteBuffer block = bytes.block();
    int window = byLine ? lineEnd() : block.limit();
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return decodeSigns(out, window);
    }
    int from;
    CoderResult result;
    do {
      plain(out, window);
      from = block.position();
      result = decodeSigns(out, Math.min(from + Utf8Sign.LONGEST, window));
    } while (result.isUnderflow() && block.position() > from && problem.isEmpty());
    return result;
  }

  /** Decodes what comes before a place, up to a NUL. */
  private CoderResult decodeSigns(CharBuffer out, int window) {
    ByteBuffer block = bytes.block();
    int limit = block.limit();
    int from = out.position();
    block.limit(window);
    CoderResult result = decoder.decode(block, out, bytes.end() && window == limit);
    block.limit(limit);
    out.position(from + sound(out.array(), from, out.position()));
    return result;
  }

  /** Takes over what is well-formed and no longer than three bytes, up to a NUL or a place. */
  private void plain(CharBuffer out, int end) {
    ByteBuffer block = bytes.block();
    byte[] from = block.array();
    char[] to = out.array();
    int at = block.position();
    int place = out.position();
    int most = out.limit();
    char before = last;
    while (at < end && place < most) {
      int sign = from[at];
      if (sign > 0) {
        if (sign < ' ') {
          countLine((char) sign, before);
        }
        at++;
      } else {
        int length = Utf8Sign.length(from, at, end);
        if (length == 0) {
          break;
        }
        sign = Utf8Sign.of(from, at, length);
        at += length;
      }
      before = (char) sign;
      to[place] = before;
      place++;
    }
    last = before;
    block.position(at);
    out.position(place);
  }

  /** How many of the signs up to an end come before a NUL; counts the lines of those. */
  private int sound(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c > '\r') {
        continue;
      }
      countLine(c, i > from ? text[i - 1] : last);
      if (c == '\0') {
        problem = Optional.of(TextProblem.nul(place(), bytes.block()));
        return i - from;
      }
    }
    last = to > from ? text[to - 1] : last;
    return to - from;
  }

  private void countLine(char sign, char before) {
    if (sign == '\r' || (sign == '\n' && before != '\r')) {
      line++;
    }
  }

  private Origin place() {
    return new Origin(file, line, 0);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
