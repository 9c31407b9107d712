package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Sender;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.LeftOut;
import vn.chungtay.submission.Kind;
import vn.chungtay.tally.Receipt;
import vn.chungtay.tally.Receipts;

/**
 * What was sent for a figure where parts were made but takes no part in it. A part tells how many
 * records that are and whose, not where they stand.
 */
final class LeftOutInParts {
  /** The rules that set records aside; all others reject them. */
  private static final Set<Rule> SETTING_ASIDE =
      EnumSet.of(Rule.REPEATED_RECORD, Rule.SUPERSEDED_SUBMISSION, Rule.REPEATED_SUBMISSION);

  private final Run run;
  private final Involved involved;
  private final Texts texts;
  private final List<LeftOut> found = new ArrayList<>();

  LeftOutInParts(Run run, Involved involved, Texts texts) {
    this.run = run;
    this.involved = involved;
    this.texts = texts;
  }

  List<LeftOut> all() {
    for (Kind kind : involved.kinds()) {
      Predicate<Sender> senders = involved.senders(kind);
      for (Contribution part : run.intake().contributions()) {
        part.counted()
            .receipts()
            .all()
            .forEach(
                (slip, receipt) -> {
                  if (slip.kind() == kind && senders.test(sender(slip))) {
                    add(part, slip, receipt);
                  }
                });
      }
    }
    if (!involved.kinds().isEmpty()) {
      run.intake().contributions().forEach(this::nobodys);
      run.intake().contributions().forEach(this::filesOut);
    }
    return List.copyOf(found);
  }

  private Sender sender(Receipts.Slip slip) {
    return run.intake().senders().of(slip.unitCode(), slip.period().code());
  }

  private void add(Contribution part, Receipts.Slip slip, Receipt receipt) {
    String unit = slip.unitCode();
    String period = slip.period().code();
    if (receipt.rejected() > 0) {
      String rules = rules(receipt, rule -> !SETTING_ASIDE.contains(rule));
      String told = texts.get("trace.left_in_part", unit, period, receipt.rejected());
      found.add(new LeftOut(LeftOut.Why.REJECTED, part.name(), 0, unit, period, rules, told));
    }
    if (receipt.setAside() > 0) {
      String rules = rules(receipt, SETTING_ASIDE::contains);
      String told = texts.get("trace.left_in_part", unit, period, receipt.setAside());
      found.add(new LeftOut(LeftOut.Why.SET_ASIDE, part.name(), 0, unit, period, rules, told));
    }
  }

  private static String rules(Receipt receipt, Predicate<Rule> wanted) {
    return receipt.reasons().stream()
        .filter(code -> Rule.of(code).filter(wanted).isPresent())
        .collect(Collectors.joining(" "));
  }

  /** Rejected records that do not tell whose they are or of when, and so are of any kind. */
  private void nobodys(Contribution part) {
    Predicate<Sender> senders =
        involved.kinds().stream().map(involved::senders).reduce(sender -> false, Predicate::or);
    part.records()
        .byFile()
        .forEach(
            (file, counts) ->
                counts.forEach(
                    (sender, count) -> {
                      boolean nobodys = sender.unit().isEmpty() || sender.period().isEmpty();
                      if (nobodys && count.rejected() > 0 && senders.test(sender)) {
                        String told =
                            texts.get("trace.left_in_part.nobodys", file, count.rejected());
                        found.add(
                            new LeftOut(
                                LeftOut.Why.REJECTED,
                                part.name(),
                                0,
                                sender.unit(),
                                sender.period(),
                                rules(part, sender::equals),
                                told));
                      }
                    }));
  }

  private void filesOut(Contribution part) {
    part.files()
        .forEach(
            (file, taken) -> {
              if (taken.out()) {
                found.add(
                    new LeftOut(
                        LeftOut.Why.FILE_OUT,
                        part.name(),
                        0,
                        "",
                        "",
                        rules(part, sender -> sender.file().equals(file)),
                        texts.get("trace.left_in_part.file", file)));
              }
            });
  }

  private static String rules(Contribution part, Predicate<Sender> whose) {
    Stream<Findings.Elsewhere> errors =
        part.findings().stream()
            .filter(counted -> counted.severity() == Severity.ERROR)
            .filter(counted -> whose.test(counted.sender()));
    return errors.map(e -> e.rule().code()).distinct().sorted().collect(Collectors.joining(" "));
  }
}
