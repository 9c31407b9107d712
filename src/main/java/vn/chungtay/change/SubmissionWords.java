package vn.chungtay.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.finding.Texts;

/** What units sent otherwise than before, in words: the reasons for other figures. */
final class SubmissionWords {
  private static final String[] COUNTS = {
    "accepted_records", "rejected_records", "set_aside_records"
  };

  private static final Set<String> NONE = Set.of("", "0");

  private final CellWords words;
  private final Map<String, Change> files = new TreeMap<>();

  SubmissionWords(CellWords words, List<Change> files) {
    this.words = words;
    files.forEach(file -> this.files.put(file.subject().item(), file));
  }

  /** The submissions of each unit, those first whose numbers of records are others. */
  static List<List<Change>> byUnit(List<Change> submissions) {
    Map<String, List<Change>> byUnit = new LinkedHashMap<>();
    submissions.forEach(
        change ->
            byUnit
                .computeIfAbsent(change.subject().unitCode(), code -> new ArrayList<>())
                .add(change));
    return byUnit.values().stream()
        .sorted(
            Comparator.comparing(SubmissionWords::sameCounts)
                .thenComparing(unit -> unit.get(0).subject().unitCode()))
        .toList();
  }

  private static boolean sameCounts(List<Change> unit) {
    return unit.stream().noneMatch(change -> Stream.of(COUNTS).anyMatch(change::changed));
  }

  /** The counts, without those of nothing that was expected on one side and not on the other. */
  private static String[] counted(Change submission) {
    return Stream.of(COUNTS)
        .filter(column -> !none(submission.cell(column)))
        .toArray(String[]::new);
  }

  private static boolean none(Change.Cell cell) {
    return NONE.contains(cell.before()) && NONE.contains(cell.after());
  }

  /** One submission: when and what, then how it differs. */
  String line(Change submission) {
    Subject subject = submission.subject();
    List<String> said = new ArrayList<>(words.details(submission, counted(submission)));
    String records = submission.cell("accepted_records").after();
    if (said.isEmpty() && !NONE.contains(records)) {
      said.add(words.texts().get("compare.same_records", records));
    }
    said.addAll(words.details(submission, "excluded_by", "submitted_on", "expected"));
    SentFiles.named(submission).stream()
        .map(files::get)
        .filter(Objects::nonNull)
        .map(this::file)
        .forEach(said::add);
    return words
        .texts()
        .get(
            "compare.submission",
            subject.period(),
            words.word("kind.", subject.item()),
            String.join("; ", said));
  }

  /** What became of a file, with its numbers of records. */
  String file(Change file) {
    Texts texts = words.texts();
    Change.Cell records = file.cell("records");
    String name = file.subject().item();
    return switch (file.mark()) {
      case NEW -> texts.get("compare.file.new", name, records.after());
      case GONE -> texts.get("compare.file.gone", name, records.before());
      case CHANGED -> {
        if (file.changed("sha256")) {
          yield texts.get("compare.file.revised", name, records.before(), records.after());
        }
        yield file.changed("file")
            ? texts.get("compare.file.moved", name, file.cell("file").before())
            : texts.get(
                "compare.file.judged",
                name,
                file.cell("accepted").before(),
                file.cell("accepted").after());
      }
    };
  }

  /** The files that belong to none of some submissions. */
  List<Change> beside(List<Change> submissions) {
    Set<String> named =
        submissions.stream().flatMap(s -> SentFiles.named(s).stream()).collect(Collectors.toSet());
    return files.values().stream().filter(file -> !named.contains(file.subject().item())).toList();
  }
}
