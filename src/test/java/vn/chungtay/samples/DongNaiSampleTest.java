package vn.chungtay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DongNaiSampleTest {
  private static final Path COMMITTED = Path.of("samples", "dong-nai");
  private static final Set<String> HAND_MADE = Set.of("units.csv", "campaign.yaml", "README.md");

  @Test
  void generatingGivesExactlyTheCommittedFiles(@TempDir Path folder) throws IOException {
    Files.copy(COMMITTED.resolve("units.csv"), folder.resolve("units.csv"));

    DongNaiSample.generate(folder);

    Map<String, byte[]> generated = files(folder);
    Map<String, byte[]> committed = files(COMMITTED);
    assertThat(generated).hasSizeGreaterThan(100);
    assertThat(generated.keySet()).isEqualTo(committed.keySet());
    generated.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(committed.get(name)));
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!HAND_MADE.contains(name)) {
          files.put(name, content(path));
        }
      }
    }
    return files;
  }

  /** Compressed files are compared by content: builds of zlib differ in how they compress. */
  private static byte[] content(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    if (!path.toString().endsWith(".gz")) {
      return bytes;
    }
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    }
  }
}
