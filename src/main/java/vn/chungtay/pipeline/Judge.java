package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.chungtay.finding.Finding;
import vn.chungtay.input.PlainLines;
import vn.chungtay.input.ReadRecord;
import vn.chungtay.input.RecordReader;
import vn.chungtay.input.Row;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.rule.Likeness;
import vn.chungtay.rule.RecordRules;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.SubmittedRecord;

/**
 * Reads and judges records one by one; remembers what it has seen, so each thread needs its own.
 */
final class Judge {
  private static final int MODELS = 1 << 13;

  private final RecordReader reader;
  private final RecordRules rules;
  private final Map<Household, Likeness> known = new IdentityHashMap<>();
  private final List<Likeness> likenesses = new ArrayList<>();
  private AlikeHouseholds judged = AlikeHouseholds.NONE;

  Judge(Context context) {
    reader =
        new RecordReader(EthnicGroups.vietnam(), context.tree().names()::code, context.reading());
    rules = new RecordRules(context.campaign(), context.tree());
  }

  ReadRecord read(Row row) {
    return reader.read(row);
  }

  List<Finding> judge(SubmittedRecord record) {
    return rules.judge(record);
  }

  /**
   * What is to be done about each line, in their order. Only what is right is settled ahead; what
   * there is to tell about the others may depend on what was told before.
   */
  List<Consumer<FileIntake>> ahead(PlainLines lines) {
    List<Consumer<FileIntake>> steps = new ArrayList<>();
    reader.read(
        lines,
        new RecordReader.Taker() {
          @Override
          public void record(SubmittedRecord record, long fingerprint) {
            steps.add(
                rules.judge(record).isEmpty()
                    ? intake -> intake.right(record, fingerprint)
                    : intake -> intake.read(record, fingerprint));
          }

          @Override
          public void households(AlikeHouseholds all, int from, int to) {
            judge(all, from, to, steps);
          }

          @Override
          public void row(Row row) {
            steps.add(intake -> intake.read(row));
          }

          @Override
          public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
            steps.add(intake -> intake.tellBroken(kind, origin, cells, finding));
          }
        });
    return steps;
  }

  /** Households in columns stay so as long as they are right. */
  private void judge(AlikeHouseholds all, int from, int to, List<Consumer<FileIntake>> steps) {
    if (all != judged) {
      judged = all;
      likenesses.clear();
    }
    while (likenesses.size() < all.models()) {
      likenesses.add(likeness(all.model(likenesses.size())));
    }
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean right =
          i < to && likenesses.get(all.modelNumber(i)).right(all.income(i), all.deprivations(i));
      if (!right) {
        int first = start;
        int end = i;
        if (first < end) {
          steps.add(intake -> intake.right(all, first, end));
        }
        if (end < to) {
          Household other = all.household(end);
          steps.add(intake -> intake.read(other, other.fingerprint()));
        }
        start = end + 1;
      }
    }
  }

  /** What the rules say of all like a model, which is asked for again in most lines behind. */
  private Likeness likeness(Household model) {
    if (known.size() == MODELS) {
      known.clear();
    }
    return known.computeIfAbsent(model, rules::alike);
  }
}
