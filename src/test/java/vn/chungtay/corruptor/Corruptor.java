package vn.chungtay.corruptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plants every fault of the catalogue, and those that may come often until there are enough. */
final class Corruptor {
  private final Bed bed;
  private final List<Fault.Planted> planted = new ArrayList<>();

  Corruptor(Sample sample, long seed) {
    this.bed = new Bed(sample, seed);
  }

  /** First what needs a whole file, district or submission of which nobody has a record. */
  List<Fault.Planted> plant(int faults) {
    catalogue().stream().filter(Predicate.not(Fault::often)).forEach(this::plant);
    List<Fault> often =
        catalogue().stream().filter(Fault::often).collect(Collectors.toCollection(ArrayList::new));
    often.forEach(this::plant);
    Collections.shuffle(often, bed.random());
    for (int i = 0; planted.size() < faults; i++) {
      plant(often.get(i % often.size()));
    }
    Noise.plant(bed);
    return List.copyOf(planted);
  }

  private static List<Fault> catalogue() {
    return Stream.of(
            FileFaults.all(),
            HeaderFaults.all(),
            ReportDoubts.all(),
            RevisedSubmissions.all(),
            SubmissionFaults.all(),
            ReportFaults.all(),
            ReportsAgain.all(),
            HouseholdsAgain.all(),
            HouseholdDoubts.all(),
            RowFaults.all(),
            PersonalFaults.all(),
            ValueFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  private void plant(Fault fault) {
    try {
      planted.add(new Fault.Planted(fault, fault.planting().apply(bed)));
    } catch (RuntimeException e) {
      throw new IllegalStateException("cannot plant " + fault.name(), e);
    }
  }
}
