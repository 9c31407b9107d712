package vn.chungtay.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a made-up campaign of any size; the same options give the same bytes. */
@Command(name = "generate", mixinStandardHelpOptions = true)
public final class Generate implements Callable<Integer> {
  @Option(names = "--records", required = true, description = "household records, all years")
  private long records;

  @Option(names = "--out", description = "folder; without it the register goes to standard output")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--layout", description = "one, years or communes: files of the register")
  private CampaignFolder.Layout layout = CampaignFolder.Layout.ONE;

  @Option(names = "--provinces", description = "1, or more below one root VN")
  private int provinces = 1;

  @Option(names = "--communes", description = "in each province, 11 districts")
  private int communes = 171;

  @Option(names = "--invalid", description = "share of rows with one wrong value")
  private double invalid = 0.001;

  @Option(names = "--duplicates", description = "share of rows under the id of the row above")
  private double duplicates = 0.0001;

  @Option(names = "--seed", description = "another seed makes other households")
  private long seed = 2015;

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Generate())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() {
    CampaignFolder campaign =
        new CampaignFolder(
            new Country.Wanted(seed, records, provinces, communes), new Flaws(invalid, duplicates));
    if (out.isPresent()) {
      campaign.write(out.get(), layout);
    } else {
      try (Bytes bytes = new Bytes(new FileOutputStream(FileDescriptor.out))) {
        campaign.writeRegister(bytes);
      }
      System.err.print(campaign.planted());
    }
    return 0;
  }
}
