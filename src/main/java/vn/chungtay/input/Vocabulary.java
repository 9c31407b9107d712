package vn.chungtay.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ValueType;
import vn.chungtay.submission.Wording;

/** The meanings of texts that occur in many rows; remembers, so it belongs to one thread. */
final class Vocabulary {
  private static final Map<String, Boolean> FLAGS =
      Map.of(
          "1", true, "true", true, "co", true, "x", true, "0", false, "false", false, "khong",
          false);

  private final Recalled<Optional<Period>> periods = new Recalled<>(Period::parse);
  private final Recalled<Optional<LocalDate>> dates = new Recalled<>(DateText::parse);
  private final Recalled<Optional<Boolean>> flags = new Recalled<>(Vocabulary::parseFlag);
  private final Recalled<Optional<String>> units;
  private final Recalled<Optional<String>> ethnicities;
  private final Map<Column, ChoiceWords> lists = new HashMap<>();
  private final Map<Column, Recalled<Optional<Coded>>> choices = new HashMap<>();

  Vocabulary(EthnicGroups groups, Function<String, Optional<String>> units) {
    this.units = new Recalled<>(units);
    ethnicities = new Recalled<>(groups::code);
    for (Kind kind : Kind.values()) {
      for (Column column : kind.columns()) {
        if (column.type() instanceof ValueType.Choice choice) {
          ChoiceWords words = new ChoiceWords(choice);
          lists.put(column, words);
          choices.put(column, new Recalled<>(words::find));
        }
      }
    }
  }

  Optional<Period> period(String text) {
    return periods.of(text);
  }

  Optional<LocalDate> date(String text) {
    return dates.of(text);
  }

  Optional<Boolean> flag(String text) {
    return flags.of(text);
  }

  /** Whether a flag is a tick, beside which empty flags of the same group mean no. */
  static boolean tick(String text) {
    return text.equals("x") || text.equals("X");
  }

  /** The code of the unit that a code or a name means, if it means one. */
  Optional<String> unit(String codeOrName) {
    return units.of(codeOrName);
  }

  Optional<String> ethnicity(String text) {
    return ethnicities.of(text);
  }

  Optional<Coded> choice(Column column, String text) {
    return choices.get(column).of(text);
  }

  ChoiceWords words(Column column) {
    return lists.get(column);
  }

  static Optional<Boolean> parseFlag(String text) {
    return Optional.ofNullable(FLAGS.get(Wording.key(text)));
  }
}
