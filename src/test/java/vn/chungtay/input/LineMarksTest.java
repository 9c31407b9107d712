package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.finding.Finding;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** Some records of a file are the same whether all are read or only those. */
class LineMarksTest {
  private static final int RECORDS = 12_000;

  @TempDir private Path folder;

  /** Takes down the records of some numbers, and marks where others start. */
  private static final class Wanting implements RowSink {
    private final Optional<LineMarks> known;
    private final BitSet wanted;
    private final LineMarks marks = new LineMarks();
    private final List<String> told = new ArrayList<>();
    private int rows;

    private Wanting(BitSet wanted, Optional<LineMarks> known) {
      this.wanted = wanted;
      this.known = known;
    }

    @Override
    public void lines(PlainLines lines) {
      marks.add(lines);
      lines.rows(this, record -> true);
    }

    @Override
    public boolean wantsAll() {
      return known.isEmpty();
    }

    @Override
    public int nextWanted(int record) {
      if (known.isEmpty()) {
        return record;
      }
      int next = wanted.nextSetBit(record);
      return next < 0 ? Integer.MAX_VALUE : next;
    }

    @Override
    public Optional<LineMark> markBefore(int record) {
      return known.flatMap(marks -> marks.before(record));
    }

    @Override
    public void row(Row row) {
      tell(row.origin(), row.cell(Kind.HOUSEHOLDS.position("household_id").orElseThrow()));
    }

    @Override
    public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
      tell(origin, cells.toString());
    }

    private void tell(Origin origin, String what) {
      rows++;
      if (wanted.get(origin.record())) {
        told.add(origin.line() + " " + origin.record() + " " + what);
      }
    }

    @Override
    public void finding(Finding finding) {
      // Only records count.
    }
  }

  private static String text(Random random, String lineEnd) {
    StringBuilder text =
        new StringBuilder(
            "household_id,unit_code,period,hamlet,income_per_capita,ethnicity,members,status");
    for (int i = 1; i <= RECORDS; i++) {
      String hamlet =
          switch (random.nextInt(random.nextInt(40) == 0 ? 6 : 1)) {
            case 1 -> "\"Ấp " + lineEnd + i + "\"";
            case 2 -> "\"Ấp, " + i + "\"";
            case 3 -> "Ấp,zu,viel";
            case 4 -> lineEnd;
            default -> "Ấp " + random.nextInt(9);
          };
      text.append(lineEnd)
          .append("H" + i + ",26182,2018," + hamlet + "," + 1000 * i + ",Kinh,3,poor");
    }
    return text.toString();
  }

  private SourceFile file(String text, Charset charset, boolean packed) throws IOException {
    Path path = folder.resolve(packed ? "a.csv.gz" : "a.csv");
    try (OutputStream plain = Files.newOutputStream(path);
        OutputStream out = packed ? new GZIPOutputStream(plain) : plain) {
      out.write(text.getBytes(charset));
    }
    return SourceFiles.named(path, path.getFileName().toString());
  }

  private static Wanting read(SourceFile file, BitSet wanted, Optional<LineMarks> marks) {
    Wanting wanting = new Wanting(wanted, marks);
    assertThat(file.format().reader().read(file, ReadingOptions.DEFAULT, wanting)).isEmpty();
    return wanting;
  }

  @ParameterizedTest
  @CsvSource({
    "1, lf, false, 400",
    "2, crlf, false, 400",
    "3, lf, true, 400",
    "4, lf, false, 3",
    "5, crlf, false, 3000",
    "6, lf, false, 20000"
  })
  void recordsFoundByMarksAreThoseOfAWholeReading(int seed, String ends, boolean packed, int rare)
      throws IOException {
    Random random = new Random(seed);
    SourceFile file =
        file(text(random, ends.equals("lf") ? "\n" : "\r\n"), StandardCharsets.UTF_8, packed);
    BitSet wanted = new BitSet();
    for (int record = 1; record <= RECORDS + 100; record++) {
      wanted.set(record, random.nextInt(rare) == 0);
    }
    Wanting all = read(file, wanted, Optional.empty());
    Wanting some = read(file, wanted, Optional.of(all.marks));

    assertThat(some.told).isEqualTo(all.told);
    assertThat(some.rows).isLessThanOrEqualTo(all.rows);
  }

  @Test
  void nothingIsMarkedWhereOffsetsAreNotKnown() throws IOException {
    String text = "\ufeff" + text(new Random(7), "\n");
    BitSet wanted = new BitSet();
    wanted.set(9000);
    SourceFile file = file(text, StandardCharsets.UTF_16LE, false);
    Wanting all = read(file, wanted, Optional.empty());

    assertThat(all.marks.before(RECORDS)).isEmpty();
    assertThat(read(file, wanted, Optional.of(all.marks)).told).isEqualTo(all.told).isNotEmpty();
  }

  @Test
  void fewRecordsAreReadForFew() throws IOException {
    SourceFile file =
        file(text(new Random(8), "\n").replace("\"", ""), StandardCharsets.UTF_8, false);
    BitSet wanted = new BitSet();
    wanted.set(6000);
    Wanting all = read(file, wanted, Optional.empty());

    assertThat(all.marks.before(6000).map(mark -> 6000 - mark.record()))
        .hasValueSatisfying(behind -> assertThat(behind).isBetween(0, 63));
    assertThat(all.marks.before(0)).isEmpty();
    assertThat(read(file, wanted, Optional.of(all.marks)).told).isEqualTo(all.told).hasSize(1);
  }
}
