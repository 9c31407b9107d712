package vn.chungtay.pipeline;

import vn.chungtay.finding.Texts;

/** Reads and judges submissions, and tells what is wrong; writes nothing. */
public final class Validation {
  private Validation() {}

  /** Judges everything the settings name. */
  public static Validated run(Settings settings, Surroundings surroundings) {
    try (Spool spool = new Spool(settings.mostUnpacked())) {
      Run run = Run.over(settings, surroundings, spool);
      return new Validated(
          run.intake().findings(), run.files(), new Texts(run.context().language()));
    }
  }
}
