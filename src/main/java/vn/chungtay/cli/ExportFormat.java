package vn.chungtay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.exchange.DataValueSet;
import vn.chungtay.exchange.LeftOut;
import vn.chungtay.exchange.SdmxObservations;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Texts;
import vn.chungtay.pipeline.Exporting;
import vn.chungtay.reference.Dhis2Mapping;
import vn.chungtay.reference.SdmxMapping;
import vn.chungtay.writer.CsvWriter;
import vn.chungtay.writer.OutputFile;
import vn.chungtay.writer.SummaryWriter;

/** The systems that figures are handed on to. */
enum ExportFormat {
  DHIS2 {
    @Override
    Export export(Exporting exporting, Optional<Path> mapping) {
      Path file = mapping.orElseThrow(() -> CannotRun.configuration("export.no_mapping"));
      DataValueSet set = exporting.dhis2(Dhis2Mapping.read(file));
      return new Export(to -> new SummaryWriter().write(set.json(), to), set.leftOut());
    }

    @Override
    String template(Exporting exporting, Texts texts) {
      return exporting.dhis2Template(texts);
    }
  },
  SDMX_CSV {
    @Override
    Export export(Exporting exporting, Optional<Path> mapping) {
      SdmxObservations observations =
          exporting.sdmx(mapping.map(SdmxMapping::read).orElseGet(SdmxMapping::builtIn));
      return new Export(
          to -> new CsvWriter().write(observations.table(), to), observations.leftOut());
    }

    @Override
    String template(Exporting exporting, Texts texts) {
      return SdmxMapping.template();
    }
  };

  private static final int SHOWN = 10;

  /** What is written, and what could not be. */
  record Export(OutputFile.Content content, LeftOut leftOut) {}

  abstract Export export(Exporting exporting, Optional<Path> mapping);

  abstract String template(Exporting exporting, Texts texts);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much was handed on and what was left out, a sentence a line. */
  static List<String> told(LeftOut leftOut, Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("export.written", leftOut.written()));
    if (!leftOut.withoutValue().isEmpty()) {
      lines.add(texts.get("export.without_value", counted(leftOut.withoutValue(), texts)));
    }
    Map<String, Long> units = leftOut.unmappedUnits();
    if (!units.isEmpty()) {
      long figures = units.values().stream().mapToLong(Long::longValue).sum();
      String some = units.keySet().stream().limit(SHOWN).collect(Collectors.joining(", "));
      lines.add(
          texts.get(
              "export.units", figures, units.size(), units.size() > SHOWN ? some + ", ..." : some));
    }
    if (leftOut.unmappedFigures() > 0) {
      lines.add(texts.get("export.unmapped", leftOut.unmappedFigures()));
    }
    return lines;
  }

  private static String counted(Map<String, Long> reasons, Texts texts) {
    return reasons.entrySet().stream()
        .map(entry -> texts.get("reason." + entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
