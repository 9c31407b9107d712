package vn.chungtay.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.chungtay.submission.Period;

/** Reads what a campaign file says of official documents; every key may be left out. */
final class LetterheadReader {
  private static final List<String> KEYS =
      List.of(
          "superior",
          "agency",
          "number",
          "symbol",
          "place",
          "date",
          "addressees",
          "signer",
          "recipients");
  private static final List<String> SIGNER = List.of("authority", "title", "name");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}[a-zA-Z]?");

  private final Map<String, Yaml> values;
  private final Map<String, Yaml> signer;

  private LetterheadReader(Yaml document) {
    values = document.mapping(KEYS);
    signer = Optional.ofNullable(values.get("signer")).map(s -> s.mapping(SIGNER)).orElse(Map.of());
  }

  static Letterhead read(Yaml document) {
    LetterheadReader reader = new LetterheadReader(document);
    return new Letterhead(
        text(reader.values, "superior"),
        text(reader.values, "agency"),
        reader.byPeriod("number", LetterheadReader::number),
        text(reader.values, "symbol"),
        text(reader.values, "place"),
        reader.byPeriod("date", Yaml::date),
        reader.lines("addressees"),
        text(reader.signer, "authority"),
        text(reader.signer, "title"),
        text(reader.signer, "name"),
        reader.lines("recipients"));
  }

  private static Optional<String> text(Map<String, Yaml> values, String key) {
    return Optional.ofNullable(values.get(key)).map(LetterheadReader::line);
  }

  private static String line(Yaml value) {
    String text = value.text().strip();
    if (text.isEmpty() || text.indexOf('\n') >= 0) {
      throw value.wrong("a text in one line");
    }
    return text;
  }

  private List<String> lines(String key) {
    return Optional.ofNullable(values.get(key))
        .map(list -> list.items().stream().map(LetterheadReader::line).toList())
        .orElse(List.of());
  }

  private static String number(Yaml value) {
    String number = line(value);
    if (!NUMBER.matcher(number).matches()) {
      throw value.wrong("the number of a document, such as \"05\"");
    }
    return number;
  }

  /** One value for all periods, or one for each of some. */
  private <T> ByPeriod<T> byPeriod(String key, Function<Yaml, T> read) {
    Yaml value = values.get(key);
    if (value == null) {
      return ByPeriod.nothing();
    }
    if (value.single()) {
      return new ByPeriod<>(Optional.of(read.apply(value)), Map.of());
    }
    Map<Period, T> own = new HashMap<>();
    value
        .mapping()
        .forEach((period, one) -> own.put(CampaignReader.keyPeriod(period, one), read.apply(one)));
    return new ByPeriod<>(Optional.empty(), own);
  }
}
