package vn.chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.chungtay.finding.Finding;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.input.PlainLines;
import vn.chungtay.input.ReadRecord;
import vn.chungtay.input.ReadingOptions;
import vn.chungtay.input.RecordReader;
import vn.chungtay.input.Row;
import vn.chungtay.input.RowSink;
import vn.chungtay.input.SourceFile;
import vn.chungtay.input.SourceFiles;
import vn.chungtay.input.UnitsFile;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.CampaignReader;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.reference.StandardCatalogue;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.rule.DuplicateHouseholds;
import vn.chungtay.rule.RecordRules;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.RegisterTallies;

/** Time per household record of each step from a file to the tallies. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class HotParts {
  private static final int RECORDS = 100_000;

  private Path folder;
  private SourceFile file;
  private UnitTree tree;
  private Campaign campaign;
  private List<Row> rows;
  private List<Household> households;
  private Register register;

  /** Keeps nothing but a count, or every row. */
  private static class Rows implements RowSink {
    private final List<Row> kept = new ArrayList<>();
    private final boolean keep;
    protected long count;

    private Rows(boolean keep) {
      this.keep = keep;
    }

    @Override
    public void row(Row row) {
      count++;
      if (keep) {
        kept.add(row);
      }
    }

    @Override
    public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
      count++;
    }

    @Override
    public void finding(Finding finding) {
      count++;
    }
  }

  /** Takes lines apart and keeps nothing but a count. */
  private static final class Columns extends Rows implements RecordReader.Taker {
    private final RecordReader reader;

    private Columns(RecordReader reader) {
      super(false);
      this.reader = reader;
    }

    @Override
    public void lines(PlainLines lines) {
      reader.read(lines, this);
    }

    @Override
    public void record(SubmittedRecord record, long fingerprint) {
      count++;
    }

    @Override
    public void households(AlikeHouseholds all, int from, int to) {
      count += to - from;
    }
  }

  @Setup
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("bench");
    new CampaignFolder(new Country.Wanted(2015, RECORDS, 1, 171), new Flaws(0.001, 0.0001))
        .write(folder, CampaignFolder.Layout.ONE);
    file = SourceFiles.named(folder.resolve("households.csv"), "households.csv");
    tree = UnitsFile.read(folder.resolve("units.csv"));
    StandardCatalogue standards = StandardCatalogue.builtIn();
    campaign =
        CampaignReader.read(
            folder.resolve("campaign.yaml"),
            standards,
            IndicatorName.codes(standards.all().stream().map(PovertyStandard::id).toList()));
    rows = read(true).kept;
    RecordReader reader = reader();
    households =
        rows.stream()
            .map(reader::read)
            .map(ReadRecord::record)
            .flatMap(Optional::stream)
            .map(Household.class::cast)
            .filter(household -> campaign.covers(household.heading().period()))
            .filter(household -> tree.knows(household.heading().unitCode()))
            .toList();
    register = registerAdd();
  }

  @TearDown
  public void remove() throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Rows read(boolean keep) {
    Rows sink = new Rows(keep);
    file.format().reader().read(file, ReadingOptions.DEFAULT, sink);
    return sink;
  }

  private RecordReader reader() {
    return new RecordReader(EthnicGroups.vietnam(), tree.names()::code, ReadingOptions.DEFAULT);
  }

  /** A file of CSV to rows of clean text. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long csvRows() {
    return read(false).count;
  }

  /** A file of CSV to households in columns, as a run reads it. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long csvColumns() {
    Columns sink = new Columns(reader());
    file.format().reader().read(file, ReadingOptions.DEFAULT, sink);
    return sink.count;
  }

  /** Rows to records. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long records() {
    RecordReader reader = reader();
    long sound = 0;
    for (Row row : rows) {
      sound += reader.read(row).record().isPresent() ? 1 : 0;
    }
    return sound;
  }

  /** Each record against its unit, period and standard. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public long recordRules() {
    RecordRules rules = new RecordRules(campaign, tree);
    long found = 0;
    for (Household household : households) {
      found += rules.judge(household).size();
    }
    return found;
  }

  /** Records into the register. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public Register registerAdd() {
    Register filled = new Register(campaign);
    households.forEach(filled::add);
    return filled;
  }

  /** Ids that stand twice in a period. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int duplicates() {
    int[] count = {0};
    DuplicateHouseholds.each(register, (row, finding) -> count[0]++);
    return count[0];
  }

  /** The register counted for every unit, period and group, and the cohort followed. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public RegisterTallies tallies() {
    return RegisterTallies.of(register, campaign, tree);
  }
}
