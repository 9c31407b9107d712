package vn.chungtay.input;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;

/** Tells why the bytes around some place are no text, and what they look like instead. */
final class TextProblem {
  private TextProblem() {}

  /** A NUL where text should be. */
  static Finding nul(Origin place, ByteBuffer around) {
    return EncodingGuess.wide(around)
        .map(name -> Finding.at(Rule.WRONG_ENCODING, place, "looks_utf16", name))
        .orElseGet(() -> Finding.at(Rule.UNREADABLE_FILE, place, "is_binary"));
  }

  /** Bytes that mean nothing in the encoding in use. */
  static Finding undecodable(Origin place, ByteBuffer around, Charset used, boolean forced) {
    if (forced) {
      return Finding.at(Rule.WRONG_ENCODING, place, "forced", used.name());
    }
    if (!used.equals(StandardCharsets.UTF_8)) {
      return Finding.at(Rule.WRONG_ENCODING, place, "", used.name());
    }
    Optional<String> wide = EncodingGuess.wide(around);
    if (wide.isPresent()) {
      return Finding.at(Rule.WRONG_ENCODING, place, "looks_utf16", wide.get());
    }
    String variant = EncodingGuess.narrow(around).map(EncodingGuess::variant).orElse("");
    return Finding.at(Rule.WRONG_ENCODING, place, variant, used.name());
  }
}
