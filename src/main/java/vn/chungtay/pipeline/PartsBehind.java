package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.chungtay.finding.Sender;
import vn.chungtay.indicator.Explanation;
import vn.chungtay.report.FilesInPart;
import vn.chungtay.submission.Kind;
import vn.chungtay.tally.Receipts;

/** The parts that brought something for a figure. */
record PartsBehind(Run run) {
  /** Whether any part brings sums of households. */
  static boolean holdHouseholds(Run run) {
    return run.intake().contributions().stream()
        .flatMap(part -> part.counted().receipts().all().entrySet().stream())
        .anyMatch(r -> r.getKey().kind() == Kind.HOUSEHOLDS && r.getValue().accepted() > 0);
  }

  /** Each such part with its files; none where records must not be told. */
  List<FilesInPart> of(Explanation explanation, Involved involved) {
    return switch (explanation.detail()) {
      case GUARDED -> List.of();
      case RECORDS -> holding(slip -> in(slip, involved));
      case SUMMED -> {
        Predicate<Sender> there = run.intake().senders().at(explanation.figure().place());
        yield holding(slip -> slip.kind() == Kind.HOUSEHOLDS && there.test(sender(slip)));
      }
    };
  }

  private boolean in(Receipts.Slip slip, Involved involved) {
    Predicate<Sender> senders =
        involved.kinds().isEmpty() ? involved.senders() : involved.senders(slip.kind());
    return senders.test(sender(slip));
  }

  private Sender sender(Receipts.Slip slip) {
    return run.intake().senders().of(slip.unitCode(), slip.period().code());
  }

  private List<FilesInPart> holding(Predicate<Receipts.Slip> wanted) {
    List<FilesInPart> all = new ArrayList<>();
    for (Contribution part : run.intake().contributions()) {
      SortedSet<String> files = new TreeSet<>();
      part.counted()
          .receipts()
          .all()
          .forEach(
              (slip, receipt) -> {
                if (wanted.test(slip)) {
                  files.addAll(receipt.files());
                }
              });
      if (!files.isEmpty()) {
        all.add(new FilesInPart(part.name(), List.copyOf(files)));
      }
    }
    return all;
  }
}
