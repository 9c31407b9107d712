package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.finding.Finding;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.SubmittedRecord;

/** The two ways on which lines become records, told as texts that can be compared. */
public final class Lanes {
  private Lanes() {}

  /** Expects that both ways say the same of every CSV file under a folder; how many records. */
  public static int assertAlike(Path folder) {
    int records = 0;
    for (SourceFile file : SourceFiles.under(folder, Set.of())) {
      if (file.format() == SourceFormat.CSV) {
        List<String> quick = quick(file, ReadingOptions.DEFAULT);
        assertThat(quick).as(file.name()).isEqualTo(rowByRow(file, ReadingOptions.DEFAULT));
        records += quick.size();
      }
    }
    return records;
  }

  /** Several lines at once, as a run reads them. */
  static List<String> quick(SourceFile file, ReadingOptions options) {
    return read(file, new Told(options, true));
  }

  /** How many households are taken in columns when lines are read several at once. */
  static int inColumns(SourceFile file, ReadingOptions options) {
    Told told = new Told(options, true);
    read(file, told);
    return told.inColumns;
  }

  /** Every line as a row of its own. */
  static List<String> rowByRow(SourceFile file, ReadingOptions options) {
    return read(file, new Told(options, false));
  }

  private static List<String> read(SourceFile file, Told told) {
    for (Finding out : file.format().reader().read(file, told.options, told)) {
      told.texts.add(out.toString());
    }
    return told.texts;
  }

  private static final class Told implements RowSink, RecordReader.Taker {
    private final List<String> texts = new ArrayList<>();
    private final ReadingOptions options;
    private final RecordReader reader;
    private final boolean quick;
    private int inColumns;

    Told(ReadingOptions options, boolean quick) {
      this.options = options;
      this.quick = quick;
      this.reader =
          new RecordReader(
              EthnicGroups.vietnam(),
              unit -> unit.startsWith("Xã ") ? Optional.of(unit.substring(3)) : Optional.empty(),
              options);
    }

    @Override
    public void lines(PlainLines lines) {
      if (quick) {
        reader.read(lines, this);
      } else {
        RowSink.super.lines(lines);
      }
    }

    @Override
    public void record(SubmittedRecord record, long fingerprint) {
      texts.add(record + " " + fingerprint);
    }

    @Override
    public void households(AlikeHouseholds all, int from, int to) {
      inColumns += to - from;
      for (int i = from; i < to; i++) {
        record(all.household(i), all.fingerprint(i));
      }
    }

    @Override
    public void row(Row row) {
      ReadRecord read = reader.read(row);
      if (read.record().isPresent()) {
        record(read.record().get(), read.fingerprint());
      } else {
        texts.add(read.findings() + " " + read.fingerprint());
      }
    }

    @Override
    public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
      texts.add(kind + " " + origin + " " + cells + " " + finding);
    }

    @Override
    public void finding(Finding finding) {
      texts.add(finding.toString());
    }
  }
}
