package vn.chungtay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RecordsTest {
  private static final Heading HEADING = Records.heading("C1", "2018");

  @Test
  void eachRecordKnowsItsKind() {
    List<SubmittedRecord> records =
        List.of(
            Records.report("C1", "2018").done(),
            Records.household("H1", "C1", "2018").done(),
            Records.activity(
                "C1", "2018", ActivityType.LOANS, OptionalLong.empty(), OptionalLong.of(1)),
            new Obstacle(HEADING, Optional.empty(), "Thiếu vốn", Optional.empty()),
            new Exemplar(
                HEADING,
                ExemplarSubject.MODEL,
                "Trồng tiêu",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty()));

    assertThat(records.stream().map(SubmittedRecord::kind)).containsExactly(Kind.values());
    assertThat(records).allMatch(record -> record.heading().unitCode().equals("C1"));
  }

  @Test
  void placesStandByFileThenLineThenRecord() {
    List<Origin> inOrder =
        List.of(
            Origin.NONE,
            Origin.of("a.csv"),
            new Origin("a.csv", 2, 1),
            new Origin("a.csv", 2, 2),
            new Origin("a.csv", 10, 1),
            new Origin("b.csv", 1, 1));
    List<Origin> backwards = inOrder.stream().sorted((one, other) -> other.compareTo(one)).toList();

    assertThat(backwards.stream().sorted().toList()).isEqualTo(inOrder);
    assertThatIllegalArgumentException().isThrownBy(() -> new Origin("a.csv", -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Origin("a.csv", 0, -1));
  }

  @Test
  void deprivationsLeftEmptyMayBeDeprivationsOrNot() {
    assertThat(Deprivations.UNKNOWN.least()).isZero();
    assertThat(Deprivations.UNKNOWN.most()).isEqualTo(10);

    Deprivations some = new Deprivations(0b11_1000_0111, 0b10_0000_0101);
    assertThat(some.least()).isEqualTo(3);
    assertThat(some.most()).isEqualTo(7);

    Deprivations all = new Deprivations(0b11_1111_1111, 0);
    assertThat(all.least()).isZero();
    assertThat(all.most()).isZero();
  }

  @Test
  void noDeprivationIsPresentThatIsNotKnown() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Deprivations(0b01, 0b10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Deprivations(1 << 10, 0));
  }

  @Test
  void countsTellEmptyFromZero() {
    ReportCounts counts =
        new ReportCounts(Map.of(ReportItem.POOR_NEW, 0L, ReportItem.POOR_CLOSING, 7L));

    assertThat(counts.get(ReportItem.POOR_NEW)).hasValue(0);
    assertThat(counts.get(ReportItem.POOR_OTHER_INCREASE)).isEmpty();
    assertThat(counts.orZero(ReportItem.POOR_OTHER_INCREASE)).isZero();
    assertThat(counts.orZero(ReportItem.POOR_CLOSING)).isEqualTo(7);
    assertThat(counts.has(ReportItem.POOR_NEW, ReportItem.POOR_CLOSING)).isTrue();
    assertThat(counts.has(ReportItem.POOR_NEW, ReportItem.POOR_OTHER_INCREASE)).isFalse();
    assertThat(counts.has()).isTrue();
  }

  @Test
  void equalCountsAreEqual() {
    ReportCounts one = Records.report("C1", "2018").poor(5).done().counts();
    ReportCounts same = Records.report("C2", "2016").poor(5).done().counts();
    ReportCounts other = Records.report("C1", "2018").poor(6).done().counts();
    ReportCounts longer =
        Records.report("C1", "2018").poor(5).with(ReportItem.POOR_PERSONS, 0).done().counts();

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
    assertThat(one).isNotEqualTo(other).isNotEqualTo(longer).isNotEqualTo("text");
  }

  @Test
  void everyDeprivationHasItsFieldInTheReport() {
    assertThat(ReportItem.deprived()).hasSize(10);
    for (Deprivation deprivation : Deprivation.values()) {
      ReportItem item = ReportItem.of(deprivation);
      assertThat(item.column()).isEqualTo(deprivation.column());
      assertThat(item.label()).isEqualTo(deprivation.label());
    }
  }

  @Test
  void sixCountsMustBeInEveryReport() {
    assertThat(Arrays.stream(ReportItem.values()).filter(ReportItem::required))
        .extracting(ReportItem::column)
        .containsExactly(
            "total_households",
            "poor_opening",
            "poor_escaped",
            "poor_relapsed",
            "poor_new",
            "poor_closing");
  }
}
