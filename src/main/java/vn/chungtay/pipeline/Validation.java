package vn.chungtay.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Sender;
import vn.chungtay.finding.Texts;
import vn.chungtay.reference.UnitTree;

/** Reads and judges submissions, and tells what is wrong. */
public final class Validation {
  /**
   * What is told.
   *
   * @param units codes of the units that are told of, with all below them; none for everything
   * @param letters the folder for one file a sender; empty when nothing is written
   */
  public record Scope(List<String> units, Optional<Path> letters) {
    public Scope {
      units = List.copyOf(units);
    }
  }

  private final Settings settings;
  private final Scope scope;
  private final Surroundings surroundings;

  private Validation(Settings settings, Scope scope, Surroundings surroundings) {
    this.settings = settings;
    this.scope = scope;
    this.surroundings = surroundings;
  }

  /** Judges everything the settings name, and writes only the letters that are asked for. */
  public static Validated run(Settings settings, Scope scope, Surroundings surroundings) {
    return new Validation(settings, scope, surroundings).run();
  }

  private Validated run() {
    try (Spool spool = new Spool(settings.mostUnpacked())) {
      return scope
          .letters()
          .map(folder -> write(folder, spool))
          .orElseGet(() -> validated(Run.over(settings, surroundings, spool), List.of()));
    }
  }

  private Validated write(Path out, Spool spool) {
    Letters.refuseOthers(out);
    return Writing.into(
        out,
        surroundings.clock().instant(),
        "not_our_letters",
        folder -> {
          Run run = Run.over(settings, surroundings, spool);
          Texts texts = new Texts(settings.language().orElse(Language.VI));
          List<String> names = new Letters(run, texts).write(findings(run), folder);
          folder.commit();
          return validated(run, names.stream().map(out::resolve).toList());
        });
  }

  private Validated validated(Run run, List<Path> letters) {
    return new Validated(findings(run), letters, new Texts(run.context().language()));
  }

  private Findings findings(Run run) {
    Findings all = run.intake().findings();
    Optional<Predicate<Sender>> wanted =
        scope.units().stream()
            .map(unit -> run.intake().senders().at(known(unit, run.context().tree())))
            .reduce(Predicate::or);
    return wanted.map(all::of).orElse(all);
  }

  private static String known(String unit, UnitTree tree) {
    Context.refuseUnknown(tree, unit);
    return unit;
  }
}
