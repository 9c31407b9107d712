package vn.chungtay.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Nearest;
import vn.chungtay.finding.Texts;

/** A command that prints a catalogue, or explains one entry of it. */
abstract class CatalogueCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "NAME", descriptionKey = "name", arity = "0..1")
  private Optional<String> name = Optional.empty();

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private Optional<Language> language = Optional.empty();

  CatalogueCommand(Session session) {
    this.session = session;
  }

  /** All names, in the order of the catalogue. */
  abstract List<String> names();

  /** What stands behind a name in the list. */
  abstract String line(String entry, Texts texts);

  /** The whole entry. */
  abstract List<String> explain(String entry, Texts texts);

  @Override
  public final Integer call() {
    if (name.isEmpty()) {
      list();
    } else if (names().contains(name.get())) {
      explain(name.get());
    } else {
      String word = name.get();
      throw CannotRun.configuration(
          "unknown_name",
          word,
          Nearest.to(word, names()).orElseGet(() -> String.join(", ", names())));
    }
    return 0;
  }

  private void list() {
    int width = names().stream().mapToInt(String::length).max().orElse(0) + 2;
    for (String entry : names()) {
      String padded = entry + " ".repeat(width - entry.length());
      session.console().out().println(padded + line(entry, session.texts()));
    }
  }

  /** In the language asked for, else in both. */
  private void explain(String entry) {
    List<Language> languages = language.map(List::of).orElse(List.of(Language.values()));
    for (int i = 0; i < languages.size(); i++) {
      if (i > 0) {
        session.console().out().println();
      }
      session.console().out().println(entry);
      explain(entry, new Texts(languages.get(i))).forEach(session.console().out()::println);
    }
  }
}
